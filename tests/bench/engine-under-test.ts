import type { Answers } from '#rules/engine/answer.ts';
import type { Truth } from '#rules/engine/claims.ts';
import type { Profile, ProfileKind } from './profiles.ts';

/** One truth for each route, in the order of `routeIds`. */
export type Verdicts = readonly Truth[];

/** An engine that decides the benched routes. */
export interface EngineUnderTest {
  readonly name: string;
  /** What kinds of profiles it can be told about; on the others it is neither checked nor timed. */
  readonly understands: readonly ProfileKind[];
  /** What its answer comes with, as a note for the table. */
  readonly explains: string;
  /** Decides all routes and leaves behind whatever explanation it makes. */
  readonly decide: (answers: Answers) => Verdicts | Promise<Verdicts>;
}

/** What is wrong with an engine: profiles on which its verdicts differ from the expected ones. */
export interface Disagreement {
  readonly profile: Profile;
  readonly expected: Verdicts;
  readonly found: Verdicts;
}

/** Every profile on which an engine decides otherwise than expected. */
export async function disagreements(
  engine: EngineUnderTest,
  profiles: readonly Profile[],
  expected: (answers: Answers) => Verdicts,
): Promise<readonly Disagreement[]> {
  const wrong: Disagreement[] = [];
  for (const profile of understood(engine, profiles)) {
    const found = await engine.decide(profile.answers);
    const wanted = expected(profile.answers);
    if (found.join() !== wanted.join()) wrong.push({ profile, expected: wanted, found });
  }
  return wrong;
}

/** The profiles an engine can be told about. */
export function understood(
  engine: EngineUnderTest,
  profiles: readonly Profile[],
): readonly Profile[] {
  return profiles.filter(({ kind }) => engine.understands.includes(kind));
}
