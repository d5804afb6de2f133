import ICAL from 'ical.js';
import { sync as nodeIcal } from 'node-ical';

/** An event of a calendar file as a parser reads it. */
export interface ParsedEvent {
  readonly uid: string;
  /** First day, as an ISO date. */
  readonly from: string | undefined;
  /** The day after the last. */
  readonly after: string | undefined;
  readonly isDay: boolean;
  readonly summary: unknown;
  readonly description: unknown;
}

/** The events of a file as one parser reads them. */
export const byIcalJs = (text: string): readonly ParsedEvent[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    return {
      ...{ uid: event.uid, from: event.startDate.toString(), after: event.endDate.toString() },
      ...{ isDay: event.startDate.isDate, summary: event.summary, description: event.description },
    };
  });

/** The same of the other parser, which gives days at midnight of the machine and texts with their language. */
export const byNodeIcal = (text: string): readonly ParsedEvent[] =>
  Object.values(nodeIcal.parseICS(text)).flatMap((part) => {
    if (part?.type !== 'VEVENT') return [];
    const day = (date: Date | undefined) => date?.toLocaleDateString('sv-SE');
    const said = (value: unknown) =>
      typeof value === 'object' && value !== null && 'val' in value ? value.val : value;
    return [
      {
        ...{ uid: part.uid, from: day(part.start), after: day(part.end) },
        ...{ isDay: part.datetype === 'date' },
        ...{ summary: said(part.summary), description: said(part.description) },
      },
    ];
  });
