import type { Condition } from './condition.ts';
import type { IsoDate } from './date.ts';
import type { Hole } from './hole.ts';
import type { Knowledge } from './knowledge.ts';
import type { ListSlice } from './occupation-list.ts';
import type { Slice } from './parameter.ts';
import type { Confidence } from './provenance.ts';

export type Truth = 'true' | 'false' | 'unknown';

/**
 * The outcome of a condition under strong Kleene logic, three times: `truth` counts only what is confirmed, `agreed`
 * also takes what the authority assesses freely as decided for the person, `provisional` takes besides the last
 * figure known and statements that may not decide.
 */
export interface Outcome {
  readonly condition: Condition;
  readonly truth: Truth;
  readonly agreed: Truth;
  readonly provisional: Truth;
  /** Asked facts whose answer could still change any of the three. */
  readonly dependsOn: readonly string[];
  /** What we do not hold and would need for `agreed`. */
  readonly holes: readonly Hole[];
  /** Ids of what the authority assesses freely and `truth` waits for. */
  readonly judgements: readonly string[];
  /** To what more answers alone could still bring `truth`. */
  readonly reachable: Reachable;
  /** The same for `agreed`. */
  readonly reachableIfAgreed: Reachable;
  /** For a false that turns true by the mere passing of time: the first day of it. */
  readonly opensOn: IsoDate | null;
  /** The weakest confidence the truth rests on; for an unknown, of the best that is known. */
  readonly confidence: Confidence;
  readonly children: readonly Outcome[];
  /** For a leaf: what was tested, and against which figure or list. */
  readonly tested: Tested | null;
}

export interface Reachable {
  readonly true: boolean;
  readonly false: boolean;
}

export interface Tested {
  readonly knowledge: Knowledge;
  readonly slice: Slice | null;
  readonly list: ListSlice | null;
}

export function negate(truth: Truth): Truth {
  return truth === 'unknown' ? truth : truth === 'true' ? 'false' : 'true';
}
