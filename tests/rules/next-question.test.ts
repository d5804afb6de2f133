import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import type { Answers } from '#rules/engine/answer.ts';
import { ask } from '#rules/engine/ask.ts';
import { indexLaw } from '#rules/engine/law.ts';

const law = indexLaw(catalogue);

/** Questions asked one after the other, each answered from what the person would say; what is not said is not known. */
const walk = (check: string, said: Answers): readonly string[] => {
  const asked: string[] = [];
  let answers: Answers = {};
  for (;;) {
    const { question } = ask(law, { check, filedOn: '2025-06-02', answers });
    if (!question) return asked;
    asked.push(question.id);
    const given = question.facts.map((fact) => [fact, said[fact] ?? { unknown: true }]);
    answers = { ...answers, ...(Object.fromEntries(given) as Answers) };
  }
};

describe('the questions of a whole interview', () => {
  it('end at once for a citizen who needs no permit, wherever the work is', () => {
    expect(walk('work-permit', { 'worker-citizenship': 'eea-or-swiss' })).toEqual([
      'move',
      'place',
      'citizenship',
    ]);
  });

  it('follow the rank of the routes: nothing about the vacancy while a diploma may do', () => {
    const asked = walk('work-permit', {
      'job-move': 'ordinary',
      'job-place': 'flanders',
      'worker-citizenship': 'other',
      'residence-mention': 'no-title',
      'application-kind': 'first',
      'diploma-level': 'level-7',
      'pay-yearly': 6_000_000,
      'pay-monthly': 430_000,
    });
    expect(asked).toEqual([
      'move',
      'place',
      'citizenship',
      'residence-mention',
      'application-kind',
      'diploma',
      'pay',
    ]);
  });

  it('ask for credits before hours, and only where a training can have credits', () => {
    const said = {
      ...{ 'home-place': 'brussels', 'benefit-kind': 'unemployment', 'training-weeks': 40 },
      ...{ 'training-starts-on': '2025-09-15', 'training-timetable': 'weekdays-before-17' },
    } as const;
    const about = (kind: string, more: Answers) =>
      walk('training', { ...said, 'training-kind': kind, ...more }).filter((id) =>
        ['training-hours', 'training-new-credits'].includes(id),
      );
    const [credits, hours] = ['training-new-credits', 'training-hours'];
    expect(about('higher-education', { [credits]: 27 })).toEqual([credits]);
    expect(about('higher-education', { [credits]: 26 })).toEqual([credits, hours]);
    expect(about('service', { [hours]: 1200 })).toEqual([hours]);
    expect(about('secondary', { [hours]: 1200 })).toEqual([hours]);
  });

  it('end with the mention on the title where that settles it', () => {
    expect(walk('may-i-work', { 'residence-mention': 'unlimited' })).toEqual(['residence-mention']);
  });
});
