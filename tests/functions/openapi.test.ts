import { readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import fc from 'fast-check';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { answersSchema } from '#functions/contract/answers-schema.ts';
import { openapiDocument } from '#functions/openapi/openapi-document.ts';
import { catalogue } from '#rules/catalogue.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { exampleRequest } from '#site/partners/partner-examples.ts';
import { caseExample } from '#functions/openapi/examples.ts';
import { arbitraryAnswers } from '../rules/arbitrary-answers.ts';
import { describedSchema } from './api-client.ts';

const file = 'content/api/openapi.json';
const law = indexLaw(catalogue);
const anyAnswers = fc
  .constantFrom(...catalogue.checks)
  .chain((check) => arbitraryAnswers(law, check));
const committed = readFileSync(file, 'utf8');

it('is committed as the contracts make it: `npm run openapi` writes it', async () => {
  const made = JSON.stringify(openapiDocument());
  expect(committed).toBe(await format(made, { parser: 'json', printWidth: 100 }));
});

it('is a sound description', async () => {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const absoluteRef = new URL(file, `file://${process.cwd()}/`).pathname;
  const problems = await lintFromString({ source: committed, absoluteRef, config });
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

it('lets through every answer that the interface takes', () => {
  const validate = describedSchema('/components/schemas/Answers');
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      fc.pre(answersSchema.safeParse(answers).success);
      expect([validate?.(answers), validate?.errors]).toEqual([true, null]);
    }),
    { numRuns: 60 },
  );
});

it('shows the case that the page for partners shows', () => {
  expect(caseExample).toEqual(exampleRequest);
});
