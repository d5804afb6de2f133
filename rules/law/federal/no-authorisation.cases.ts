/** Worked cases: who needs no authorisation to work. */
import type { Answers } from '#rules/engine/answer.ts';
import type { LawCase } from '#rules/engine/case.ts';

const eea: Answers = { 'worker-citizenship': 'eea-or-swiss' };

const other: Answers = { 'worker-citizenship': 'other' };

export const cases: readonly LawCase[] = [
  {
    id: 'federal-no-authorisation-eea-citizen',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: eea,
    expect: { kind: 'eligible' },
  },
  {
    id: 'federal-no-authorisation-eea-citizen-mention-unknown',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { ...eea, 'residence-mention': { unknown: true } },
    expect: { kind: 'eligible' },
  },
  {
    id: 'federal-no-authorisation-eea-citizen-mention-limited',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { ...eea, 'residence-mention': 'limited' },
    expect: { kind: 'eligible' },
  },
  {
    id: 'federal-no-authorisation-eea-citizen-mention-no',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { ...eea, 'residence-mention': 'no' },
    expect: { kind: 'eligible' },
  },
  {
    id: 'federal-no-authorisation-eea-citizen-no-title',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { ...eea, 'residence-mention': 'no-title' },
    expect: { kind: 'eligible' },
  },
  {
    id: 'federal-no-authorisation-other-mention-unlimited',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { ...other, 'residence-mention': 'unlimited' },
    expect: { kind: 'eligible' },
  },
  {
    id: 'federal-no-authorisation-other-mention-limited',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { ...other, 'residence-mention': 'limited' },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'federal-no-authorisation-other-mention-no',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { ...other, 'residence-mention': 'no' },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'federal-no-authorisation-other-mention-limited-or-no',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { ...other, 'residence-mention': { anyOf: ['limited', 'no'] } },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'federal-no-authorisation-other-no-title',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { ...other, 'residence-mention': 'no-title' },
    expect: { kind: 'notEligible' },
  },
  {
    id: 'federal-no-authorisation-other-mention-not-found',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { ...other, 'residence-mention': 'not-found' },
    expect: { kind: 'unconfirmed' },
  },
  {
    id: 'federal-no-authorisation-other-mention-left-out',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: other,
    expect: { kind: 'undetermined', dependsOn: ['residence-mention'] },
  },
  {
    id: 'federal-no-authorisation-other-mention-unknown',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { ...other, 'residence-mention': { unknown: true } },
    expect: { kind: 'undetermined', dependsOn: ['residence-mention'] },
  },
  {
    id: 'federal-no-authorisation-other-mention-unlimited-or-limited',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { ...other, 'residence-mention': { anyOf: ['unlimited', 'limited'] } },
    expect: { kind: 'undetermined', dependsOn: ['residence-mention'] },
  },
  {
    id: 'federal-no-authorisation-citizenship-unknown-mention-unlimited',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { 'worker-citizenship': { unknown: true }, 'residence-mention': 'unlimited' },
    expect: { kind: 'eligible' },
  },
  {
    id: 'federal-no-authorisation-citizenship-left-out-mention-unlimited',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { 'residence-mention': 'unlimited' },
    expect: { kind: 'eligible' },
  },
  {
    id: 'federal-no-authorisation-citizenship-unknown-mention-limited',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { 'worker-citizenship': { unknown: true }, 'residence-mention': 'limited' },
    expect: { kind: 'undetermined', dependsOn: ['worker-citizenship'] },
  },
  {
    id: 'federal-no-authorisation-citizenship-left-out-mention-no',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { 'residence-mention': 'no' },
    expect: { kind: 'undetermined', dependsOn: ['worker-citizenship'] },
  },
  {
    id: 'federal-no-authorisation-citizenship-unknown-no-title',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { 'worker-citizenship': { unknown: true }, 'residence-mention': 'no-title' },
    expect: { kind: 'undetermined', dependsOn: ['worker-citizenship'] },
  },
  {
    id: 'federal-no-authorisation-nothing-answered',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: {},
    expect: { kind: 'undetermined', dependsOn: ['worker-citizenship', 'residence-mention'] },
  },
  {
    id: 'federal-no-authorisation-both-unknown',
    route: 'federal-no-authorisation',
    filedOn: '2026-11-23',
    answers: { 'worker-citizenship': { unknown: true }, 'residence-mention': { unknown: true } },
    expect: { kind: 'undetermined', dependsOn: ['worker-citizenship', 'residence-mention'] },
  },
  {
    id: 'federal-no-authorisation-before-law-of-2018',
    route: 'federal-no-authorisation',
    filedOn: '2018-06-01',
    answers: { ...other, 'residence-mention': 'unlimited' },
    expect: { kind: 'unconfirmed', provisional: null, holes: ['notHeld'] },
  },
];
