import { texts, translator } from '#content/i18n.ts';
import type { LocaleTag } from '#content/locales.ts';
import { hasText } from '#content/translate.ts';
import { words, type WordKind } from '#content/words.ts';
import type { Check } from '#rules/engine/check.ts';
import type { Fact } from '#rules/engine/fact.ts';
import { filedOnRange } from '#rules/engine/filed-on-range.ts';
import { lawHash } from '#rules/law-hash.ts';
import { askedFacts } from '../law.ts';
import type {
  FactDocument,
  FactValues,
  QuestionsResponse,
  QuestionWords,
  Words,
} from './questions-response.ts';

/** Looks up a word that not everything has; `undefined` without it, or without a language to say it in. */
type Say = (kind: WordKind, id: string, field: string) => string | undefined;

/** The questions of a check, in the words of a language or, with `null`, as ids alone. */
export const describeQuestions = (check: Check, language: LocaleTag | null): QuestionsResponse => ({
  check: check.id,
  lawHash,
  language,
  answers: check.answers ?? 'best',
  voices: check.voices,
  filedOn: filedOnRange,
  questions: check.questions.map(({ id, facts, situations = [] }) => ({
    id,
    situations: situations.map((situation) => ({
      ...{ id: situation.id, answers: situation.answers },
      ...withWords(...optionWords(sayIn(language), facts[0], situation.id)),
    })),
    ...(language !== null && { words: questionWords(id, language) }),
    facts: facts
      .flatMap((factId) => askedFacts.filter((fact) => fact.id === factId))
      .map((fact) => describeFact(fact, sayIn(language))),
  })),
});

const questionWords = (id: string, language: LocaleTag): QuestionWords => {
  const t = translator(language);
  const word = (field: string) => words(t, 'questions', id, field);
  return {
    short: word('short'),
    title: { employer: word('employer'), worker: word('worker') },
    hint: word('hint'),
    why: word('why'),
  };
};

const sayIn = (language: LocaleTag | null): Say => {
  if (language === null) return () => undefined;
  const t = translator(language);
  return (kind, id, field) =>
    hasText(texts[language], `${kind}.${id}.${field}`) ? words(t, kind, id, field) : undefined;
};

const describeFact = (fact: Fact, say: Say): FactDocument => ({
  id: fact.id,
  ...valuesOf(fact, say),
  knownBy: fact.knownBy,
  optional: fact.kind === 'number' && fact.optional === true,
  ...withWords(say('facts', fact.id, 'label'), say('facts', fact.id, 'hint')),
});

const valuesOf = (fact: Fact, say: Say): FactValues => {
  switch (fact.kind) {
    case 'boolean':
      return { kind: 'boolean' };
    case 'choice': {
      const describe = (id: string) => ({
        id,
        ...withWords(...optionWords(say, fact.id, id)),
      });
      return {
        kind: 'choice',
        options: fact.options.map(describe),
        vague: Object.entries(fact.vague ?? {}).map(([id, standsFor]) => ({
          ...describe(id),
          standsFor,
        })),
      };
    }
    case 'number':
      return { kind: 'number', unit: fact.unit, min: fact.min, max: fact.max };
    case 'date':
      return { kind: 'date', min: fact.min, max: fact.max };
    case 'occupation':
      return { kind: 'occupation' };
  }
};

/** The label and the hint of an option. */
const optionWords = (say: Say, fact: string, id: string) =>
  [say('options', fact, id), say('options', fact, `${id}-hint`)] as const;

const withWords = (label: string | undefined, hint: string | undefined): { words?: Words } =>
  label === undefined ? {} : { words: { label, ...(hint !== undefined && { hint }) } };
