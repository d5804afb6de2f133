import type { DerivedFact, Fact } from '../engine/fact.ts';
import * as application from './application.ts';
import * as asylum from './asylum.ts';
import * as benefitEnd from './benefit-end.ts';
import * as contract from './contract.ts';
import * as firstSteps from './first-steps.ts';
import * as inCompanyTraining from './in-company-training.ts';
import * as job from './job.ts';
import * as jobseeker from './jobseeker.ts';
import * as measures from './measures.ts';
import * as residence from './residence.ts';
import * as training from './training.ts';
import * as transfer from './transfer.ts';
import * as vacancy from './vacancy.ts';
import * as worker from './worker.ts';

/** Everything that can be asked, and what follows from it the same way everywhere. */
export const facts: readonly (Fact | DerivedFact)[] = [
  application,
  asylum,
  benefitEnd,
  contract,
  firstSteps,
  inCompanyTraining,
  job,
  jobseeker,
  measures,
  residence,
  training,
  transfer,
  vacancy,
  worker,
].flatMap((group) => Object.values<Fact | DerivedFact>(group));
