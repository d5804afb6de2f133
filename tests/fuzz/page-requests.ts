import fc from 'fast-check';
import { locales } from '#content/locales.ts';
import { catalogue } from '#rules/catalogue.ts';
import { voices } from '#rules/engine/check.ts';
import { indexLaw } from '#rules/engine/law.ts';
import { encodeAnswers } from '#rules/engine/answers.ts';
import { arbitraryAnswers, arbitraryFiledOn } from '../rules/arbitrary-answers.ts';
import { type BadRequest, escaped } from './bad-request.ts';
import { hostileText } from './hostile-text.ts';

const law = indexLaw(catalogue);

/** What the forms of our pages send, in whichever of them. */
const fields = [
  ...[
    'action',
    'also',
    'answers',
    'check',
    'day',
    'filed',
    'filed-on',
    'for',
    'income',
    'language',
  ],
  ...['law', 'occupation', 'other-date', 'place', 'q', 'scheme', 'step', 'supposed', 'supposing'],
  ...['topic', 'town', 'v', 'wage', 'was', ...law.facts.keys()],
];
const actions = [
  ...['next', 'back', 'show', 'unknown', 'restart', 'erase', 'other-date', 'done-by', 'keep'],
  ...['take-date', 'take-date:', 'take-date:1/6/2027', 'take-date:31/2/2027'],
  ...['change:', 'change:job-place', 'also:', 'also:brussels', 'suppose:pay-monthly', 'unsuppose:'],
  ...['carry:training', 'voice:worker', 'voice:nobody', 'more', 'calendar:'],
  ...catalogue.routes.map(({ id }) => `calendar:${id}`),
];

const pair = (name: string, value: string) => `${escaped(name)}=${escaped(value)}`;

const strayFields = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...fields), hostileText), hostileText), {
    maxLength: 6,
  })
  .map((pairs) => pairs.map(([name, value]) => pair(name, value)));

/** The form of a check somewhere on its way, with fields that do not belong or say something strange. */
const formOf = (check: (typeof catalogue.checks)[number]): fc.Arbitrary<string> =>
  fc
    .record({
      filed: fc.oneof(arbitraryFiledOn(law), hostileText),
      answers: fc.oneof(arbitraryAnswers(law, check).map(encodeAnswers), hostileText),
      step: fc.oneof(fc.constantFrom(...check.questions.map(({ id }) => id)), hostileText),
      action: fc.oneof(fc.constantFrom(...actions), hostileText),
      stray: strayFields,
    })
    .map(({ stray, ...sound }) =>
      [...Object.entries(sound).map(([name, value]) => pair(name, value)), ...stray].join('&'),
    );

const strayForm = strayFields.map((pairs) => pairs.join('&'));

const locale = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...locales.map(({ tag }) => tag as string)) },
  hostileText.map(escaped),
);
const voice = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<string>(...voices) },
  hostileText.map(escaped),
);

const headersOf = (type: string): fc.Arbitrary<Readonly<Record<string, string>>> =>
  fc
    .record(
      {
        origin: fc.constantFrom(...Array<string>(8).fill('own'), 'https://a.test', 'null'),
        'accept-language': fc.constantFrom('nl', 'xx', '*', 'q=q'),
      },
      { requiredKeys: ['origin'] },
    )
    .map((given) => ({ 'content-type': type, ...given }));

const urlencoded = 'application/x-www-form-urlencoded';
const types = [
  ...Array<string>(8).fill(urlencoded),
  ...['multipart/form-data; boundary=a', 'text/plain'],
];

/** A form sent to a page, or asked of it in the address. */
const sentTo = (
  paths: fc.Arbitrary<string>,
  forms: fc.Arbitrary<string>,
): fc.Arbitrary<BadRequest> =>
  fc
    .record({
      method: fc.constantFrom('POST', 'POST', 'POST', 'GET', 'HEAD', 'PUT'),
      path: paths,
      form: forms,
      headers: fc.constantFrom(...types).chain(headersOf),
    })
    .map(({ method, path, form, headers }) =>
      method === 'GET' || method === 'HEAD'
        ? { method, path: `${path}?${form}`.slice(0, 8000), headers, body: null }
        : { method, path, headers, body: form },
    );

const pages = [
  ...['services/result/', 'search/result/', 'occupations/result/', 'shortage-lists/result/'],
  ...['figures/salary-converter/result/', 'in-company-training/premium/result/'],
];
const parts = ['', '', '', 'data', 'calendar', 'data/', 'x'];

/** What can be sent to pages that are made when they are asked for, by what it is sent to. */
export const pageTargets: Readonly<Record<string, fc.Arbitrary<BadRequest>>> = {
  ...Object.fromEntries(
    catalogue.checks.map((check) => [
      `result of ${check.id}`,
      sentTo(
        fc
          .tuple(locale, voice, fc.constantFrom(...parts))
          .map(([tag, who, part]) => `/${tag}/${check.id}/${who}/result/${part}`),
        fc.oneof({ weight: 4, arbitrary: formOf(check) }, strayForm),
      ),
    ]),
  ),
  ...Object.fromEntries(
    pages.map((page) => [
      page,
      sentTo(
        locale.map((tag) => `/${tag}/${page}`),
        strayForm,
      ),
    ]),
  ),
};
