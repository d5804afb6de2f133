import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { type FormReader, startInterview, submit, type Submission } from '#site/check/interview.ts';

const law = indexLaw(catalogue);
const interview = { ...startInterview('work-permit', 'employer'), filedOn: '2026-02-02' } as const;
const find = (text: string) => (text === 'nurse' ? ['nurse', 'head-nurse'] : []);

/** Sends the question about the occupation with these fields, empty where none is given. */
const send = (fields: Readonly<Record<string, string>>): Submission => {
  const form: Readonly<Record<string, string>> = {
    ...{ action: 'next', step: 'occupation' },
    ...fields,
  };
  const read: FormReader = (name) => form[name] ?? null;
  return submit(law, interview, read, find, '2026-11-21');
};

const answerOf = ({ interview: { answers } }: Submission) => answers['job-occupation'];
const faultOf = ({ faults }: Submission) => faults['job-occupation']?.kind;

describe('the question about the occupation', () => {
  it('offers what fits the words and takes no words for an answer', () => {
    const sent = send({ 'job-occupation-text': ' nurse ' });
    expect(answerOf(sent)).toBeUndefined();
    expect(faultOf(sent)).toBeUndefined();
    expect(sent.interview.editing).toBe('occupation');
    expect(sent.typed).toEqual({ 'job-occupation-text': 'nurse' });
  });

  it('takes the choice made for the words that stand there', () => {
    const words = { 'job-occupation-text': 'nurse', 'job-occupation-words': 'nurse' };
    const sent = send({ ...words, 'job-occupation': 'head-nurse' });
    expect(answerOf(sent)).toBe('head-nurse');
    expect(sent.interview.editing).toBeNull();
    expect(sent.typed).toEqual({});
  });

  it('offers anew when other words were typed since the choice', () => {
    const sent = send({
      ...{ 'job-occupation-text': 'nurse', 'job-occupation-words': 'cook' },
      'job-occupation': 'cook',
    });
    expect(answerOf(sent)).toBeUndefined();
    expect(sent.typed).toEqual({ 'job-occupation-text': 'nurse' });
  });

  it('asks to choose where all that fits is offered and nothing of it chosen', () => {
    const sent = send({ 'job-occupation-text': 'nurse', 'job-occupation-words': 'nurse' });
    expect(faultOf(sent)).toBe('notAnOption');
    expect(answerOf(sent)).toBeUndefined();
    expect(sent.typed).toEqual({ 'job-occupation-text': 'nurse' });
  });

  it('asks for other words where none fit, and keeps them', () => {
    const sent = send({ 'job-occupation-text': 'xyzzy' });
    expect(faultOf(sent)).toBe('unknownOccupation');
    expect(sent.typed).toEqual({ 'job-occupation-text': 'xyzzy' });
  });

  it('takes "none of these" for words that nothing fits', () => {
    const words = { 'job-occupation-text': 'xyzzy', 'job-occupation-words': 'xyzzy' };
    expect(answerOf(send({ ...words, 'job-occupation': 'other-occupation' }))).toBe(
      'other-occupation',
    );
  });

  it('takes nothing for no answer, also when an earlier one was wiped out', () => {
    expect(faultOf(send({}))).toBe('missing');
    const wiped = { 'job-occupation-text': '', 'job-occupation-words': 'nurse' };
    expect(faultOf(send({ ...wiped, 'job-occupation': 'nurse' }))).toBe('missing');
  });

  it('takes "I don\'t know" whatever else stands there', () => {
    const sent = send({ action: 'unknown', 'job-occupation-text': 'nurse' });
    expect(answerOf(sent)).toEqual({ unknown: true });
  });

  it('refuses what is not in the register', () => {
    expect(faultOf(send({ 'job-occupation': 'astronaut' }))).toBe('notAnOption');
  });
});

it('repeats a number typed in other digits in ours', () => {
  const form: Readonly<Record<string, string>> = {
    ...{ action: 'next', step: 'vacancy-weeks', 'vacancy-weeks': '۹,۵' },
  };
  const { typed, faults } = submit(
    law,
    interview,
    (name) => form[name] ?? null,
    find,
    '2026-11-21',
  );
  expect(faults['vacancy-weeks']).toEqual({ kind: 'notWhole', unit: 'weeks' });
  expect(typed).toEqual({ 'vacancy-weeks': '9,5' });
});
