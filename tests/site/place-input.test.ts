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
  return submit(law, interview, read, () => [], '2026-11-21');
};

describe('the question about the place of work', () => {
  it('takes the name of a municipality before a choice left standing', () => {
    const sent = send({ 'job-place-code': ' sankt vith ', 'job-place': 'flanders' });
    expect(sent.interview.answers['job-place']).toBe('german-speaking-community');
    expect(sent.faults).toEqual({});
  });

  it('keeps a name that it does not know, and asks for the postcode', () => {
    const sent = send({ 'job-place-code': 'Atlantis' });
    expect(sent.faults['job-place']?.kind).toBe('unknownMunicipality');
    expect(sent.typed['job-place']).toBe('Atlantis');
  });

  // What stood in the field when it was drawn: a choice made since is another one than a choice left standing.
  it.each([
    ['a name refused', { 'job-place-code': 'Atlantis', 'job-place-stood': 'Atlantis' }],
    ['a postcode refused', { 'job-place-code': '0999', 'job-place-stood': '0999' }],
    ['nothing so far', { 'job-place-code': 'Atlantis', 'job-place-stood': '' }],
    ['another choice', { 'job-place-code': 'Atlantis', 'job-place-stood': 'wallonia' }],
  ])('takes the region chosen below, after %s', (_, fields) => {
    const sent = send({ ...fields, 'job-place': 'flanders' });
    expect(sent.interview.answers['job-place']).toBe('flanders');
    expect(sent.faults).toEqual({});
    expect(send({ ...fields, 'job-place': '~' }).interview.answers['job-place']).toEqual({
      unknown: true,
    });
  });

  it('takes a postcode put right before the region chosen meanwhile', () => {
    const fields = { 'job-place-code': '4700', 'job-place-stood': '0999', 'job-place': 'flanders' };
    expect(send(fields).interview.answers['job-place']).toBe('german-speaking-community');
  });

  it('goes on asking where nothing was chosen since', () => {
    const fields = { 'job-place-code': 'Atlantis', 'job-place-stood': 'Atlantis' };
    const left = {
      'job-place-code': 'Atlantis',
      'job-place-stood': 'wallonia',
      'job-place': 'wallonia',
    };
    for (const sent of [send(fields), send(left)]) {
      expect(sent.faults['job-place']?.kind).toBe('unknownMunicipality');
      expect(sent.typed['job-place']).toBe('Atlantis');
    }
  });
});
