import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { type FormReader, startInterview, submit } from '#site/check/interview.ts';

const law = indexLaw(catalogue);
const interview = { ...startInterview('work-permit', 'employer'), filedOn: '2026-02-02' } as const;

/** Sends the question about the place of work with these fields, empty where none is given. */
const send = (fields: Readonly<Record<string, string>>) => {
  const form: Readonly<Record<string, string>> = { action: 'next', step: 'place', ...fields };
  const read: FormReader = (name) => form[name] ?? null;
  return submit(law, interview, read, () => []);
};

describe('the question about the place of work', () => {
  it('takes the name of a municipality before a choice left standing', () => {
    const sent = send({ 'job-place-code': ' sankt vith ', 'job-place': 'flanders' });
    expect(sent.interview.answers['job-place']).toBe('german-speaking-community');
    expect(sent.faults).toEqual({});
  });

  it('keeps a name that it does not know, and asks for the postcode', () => {
    const sent = send({ 'job-place-code': 'Malmedy' });
    expect(sent.faults['job-place']?.kind).toBe('unknownMunicipality');
    expect(sent.typed['job-place']).toBe('Malmedy');
  });
});
