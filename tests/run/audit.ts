import { spawnSync } from 'node:child_process';
import { auditExceptions } from './audit-exceptions.ts';
import { auditOutcome } from './audit-report.ts';

/*
 * Looks up whether a locked package has a known fault: `npm run audit`. It needs a registry that answers; where none does it
 * says that nothing was checked, and fails only if it was told that it has to be (`AUDIT=required`).
 */
const asked = spawnSync('npm', ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'], {
  encoding: 'utf8',
  // npm speaks of a refusal on the other stream too, in more words.
  stdio: ['ignore', 'pipe', 'ignore'],
  timeout: 60_000,
  shell: process.platform === 'win32',
});
const today = new Date().toISOString().slice(0, 10);
const outcome = auditOutcome(asked.stdout, auditExceptions, today);

if (outcome.kind === 'notChecked') {
  console.log(`NOT CHECKED: known faults of packages (${outcome.why})`);
  if (process.env['AUDIT'] === 'required') process.exit(1);
} else {
  for (const line of outcome.small) console.log(`Small: ${line}`);
  for (const line of outcome.faults) console.error(line);
  console.log(
    `${String(outcome.packages)} packages, ${String(outcome.faults.length)} faults, ${String(auditExceptions.length)} exceptions`,
  );
  if (outcome.faults.length > 0) process.exit(1);
}
