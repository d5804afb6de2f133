import type { Answers } from './answer.ts';
import type { IsoDate } from './date.ts';
import type { Hole } from './hole.ts';
import type { Verdict } from './verdict.ts';

/** A worked case: what the route says for these answers on this filing date. Test, documentation and page at once. */
export interface LawCase {
  readonly id: string;
  readonly route: string;
  readonly filedOn: IsoDate;
  readonly answers: Answers;
  readonly expect: {
    readonly kind: Verdict['kind'];
    /** For `unconfirmed`: the answer at the last figures known, `null` where there is none. */
    readonly provisional?: 'eligible' | 'notEligible' | null;
    /** For `unconfirmed`: the kinds of holes that must be named. */
    readonly holes?: readonly Hole['kind'][];
    /** For `undetermined`: facts it must wait for. */
    readonly dependsOn?: readonly string[];
  };
}
