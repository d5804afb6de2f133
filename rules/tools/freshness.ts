import { parseArgs } from 'node:util';
import { isIsoDate } from '../engine/date.ts';
import type { Review } from '../review/calendar.ts';
import { freshnessOn } from '../review/freshness.ts';
import type { Lapse } from '../review/lapses.ts';
import { wholeLaw } from '../review/whole-law.ts';

/** Says what of the law has to be read again. Ends with 1 when something is overdue, with 2 when asked wrongly. */
const usage = `npm run law:freshness [-- --on YYYY-MM-DD]
  --on  the day to judge by; without it, today in Belgium`;

const day = readDay(process.argv.slice(2));
if (day === null || !isIsoDate(day)) {
  console.error(day === null ? usage : `"${day}" is not a day of the calendar.\n${usage}`);
  process.exitCode = 2;
} else {
  const { overdue, lapsed, coming } = freshnessOn(wholeLaw, day);
  console.log(`The law on ${day}`);
  print('Overdue: had to be read again', overdue.map(reviewLine));
  print('No longer confirmed: shown, but decides nothing', lapsed.map(lapseLine));
  for (const { days, due, lapsing } of coming) {
    print(`Within ${days} days`, [...due.map(reviewLine), ...lapsing.map(lapseLine)]);
  }
  if (overdue.length > 0) process.exitCode = 1;
}

function readDay(args: readonly string[]): string | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { on: { type: 'string' } } });
    return values.on ?? today();
  } catch {
    return null;
  }
}

/** Swedish writes dates as we do. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
}

function reviewLine({ kind, id, due }: Review): string {
  return `${due}  read again   ${kind.padEnd(6)}  ${id}`;
}

function lapseLine({ kind, id, lastDay, then }: Lapse): string {
  const what = then === 'unconfirmed' ? 'last day    ' : 'last known  ';
  return `${lastDay}  ${what} ${kind.padEnd(6)}  ${id}`;
}

function print(title: string, lines: readonly string[]): void {
  console.log(`\n${title}: ${lines.length === 0 ? 'nothing' : lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}
