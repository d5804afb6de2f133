import { spawnSync } from 'node:child_process';

/* The gate with all of what it only tries in part, then how many questions people are asked: `npm run test:all`. */
process.env['EXTENT'] = 'whole';
process.env['EVERY_PAGE'] = '1';
for (const file of ['tests/run/gate.ts', 'tests/run/path-lengths.ts']) {
  const { status } = spawnSync('node', [file], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
