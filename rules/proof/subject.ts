import type { IndexedLaw } from '../engine/law.ts';
import type { Route } from '../engine/route.ts';
import { type Axis, firstFiling } from './axis.ts';
import { type Part, type PartDiagrams, partDiagrams, placeCells } from './check-diagrams.ts';
import { neverTogether } from './constraints.ts';
import { type Node, type Operation, operation } from './diagram.ts';
import { extentOf } from './extent.ts';
import type { Finding, FindingKind } from './finding.ts';
import { coverOf, type Logic, logicOf } from './regions.ts';
import { regionText } from './region-text.ts';
import type { SameSpans } from './same-spans.ts';
import type { Span } from './spans.ts';

/** A part of a check, ready for proofs. */
export interface Subject extends PartDiagrams {
  readonly logic: Logic;
  /** 1 for those who exist: who can be so many years from a date, and whose answers do not contradict each other. */
  readonly existing: (span: Span) => Node;
  /** Those of them who are in the part's place, where the check asks for it: of others its routes do not decide. */
  readonly here: (span: Span) => Node;
  /** Those of them of whom a route can decide: of a place, whoever is there; of federal law, everybody. */
  readonly judged: (route: Route, span: Span) => Node;
  /** 1 for those for whom two functions differ. */
  readonly differing: (one: Node, other: Node) => Node;
  /** Two small numbers as one: the first times eight and the second. */
  readonly pairing: Operation;
  /** Tells of people in words: a few regions that cover them, and nobody else who exists. */
  readonly tell: (people: Node, spans: readonly Span[]) => string;
  /** A finding about some people: its message ends with who they are. */
  readonly finding: (
    kind: FindingKind,
    about: readonly string[],
    message: string,
    people: readonly SameSpans[],
  ) => Finding;
}

/** Makes a part of a check ready for proofs. */
export function subjectOf(law: IndexedLaw, part: Part): Subject {
  return asSubject(partDiagrams(law, part));
}

/** Adds what proofs need to the diagrams of a part. */
export function asSubject(made: PartDiagrams): Subject {
  const { diagrams, axes, part } = made;
  const logic = logicOf(diagrams);
  const existing = new Map<Span, Node>();
  const agreeing = neverTogether(axes).reduce((node, { one, other, cells }) => {
    const excluded = cells.reduce(
      (all, [a, b]) =>
        logic.either(
          all,
          logic.both(
            diagrams.along(one, only(axes, one, a)),
            diagrams.along(other, only(axes, other, b)),
          ),
        ),
      logic.never,
    );
    return logic.without(node, excluded);
  }, logic.always);
  const existingOn = (span: Span): Node => {
    const found = existing.get(span);
    if (found !== undefined) return found;
    const made = axes.reduce((node, axis, place) => {
      if (axis.fact.kind !== 'date') return node;
      const cells = axis.cells.map((cell) => (firstFiling(axis, cell, span) === null ? 0 : 1));
      return logic.both(node, diagrams.along(place, cells));
    }, agreeing);
    existing.set(span, made);
    return made;
  };
  const placed = placeCells(made).reduce(
    (node, { axis, cells }) => logic.both(node, diagrams.along(axis, cells)),
    logic.always,
  );
  const here = (span: Span): Node => logic.both(existingOn(span), placed);
  const differ = operation((one, other) => (one === other ? 0 : 1));
  const subject: Subject = {
    ...made,
    logic,
    differing: (one, other) => diagrams.combine(differ, one, other),
    existing: existingOn,
    here,
    judged: ({ jurisdiction }, span) =>
      jurisdiction === 'federal' ? existingOn(span) : here(span),
    pairing: operation((one, other) => one * 8 + other),
    tell: (people, spans) => {
      // A region may reach over people who do not exist: it is told in fewer words.
      const nobody = logic.without(
        logic.always,
        spans.map((span) => subject.here(span)).reduce(logic.either, logic.never),
      );
      const { boxes, isCut } = coverOf(diagrams, logic, people, nobody, 4);
      const told = boxes.map((box) => regionText(axes, box, spans));
      return [...told, ...(isCut ? ['and others'] : [])].join(' | ');
    },
    finding: (kind, about, message, people) => {
      const told = people.flatMap(({ node, spans }) =>
        node === logic.never ? [] : [subject.tell(node, spans)],
      );
      return {
        ...{ kind, check: part.check.id, place: part.place, about },
        message: `${part.check.id}, ${part.place}: ${message} ${told.join(' | ') || 'nobody'}`,
        extent: extentOf(subject, people),
      };
    },
  };
  return subject;
}

function only(axes: readonly Axis[], place: number, wanted: number): readonly number[] {
  return (axes[place]?.cells ?? []).map((_, cell) => (cell === wanted ? 1 : 0));
}
