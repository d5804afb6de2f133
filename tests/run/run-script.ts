import { spawn } from 'node:child_process';

export interface Outcome {
  readonly hasPassed: boolean;
  /** All that was printed and not yet shown. */
  readonly printed: string;
}

/**
 * Runs a script of package.json. `kept`: what it prints comes with the outcome, for scripts that run beside another;
 * `shown`: it prints as it goes.
 */
export function runScript(output: 'kept' | 'shown', ...args: readonly string[]): Promise<Outcome> {
  const stdio = output === 'kept' ? 'pipe' : 'inherit';
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', ...args], { stdio: ['ignore', stdio, stdio] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ hasPassed: code === 0, printed });
    });
  });
}
