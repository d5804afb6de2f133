import { spawnSync } from 'node:child_process';
import { hasDownloadedChromium, systemChromium } from '../config/chromium.ts';

const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0;

const debianPackage = 'chromium-headless-shell';

/**
 * Makes sure there is a Chromium for the end-to-end tests, and says where it comes from: this machine's, else
 * Playwright's download, else (for root on a Debian-like system) the distribution's package.
 */
export const provideBrowser = (): boolean => {
  const found = systemChromium();
  if (found !== undefined) {
    console.log(`Browser: ${found}`);
    return true;
  }
  if (hasDownloadedChromium()) {
    console.log('Browser: the Chromium that Playwright downloaded');
    return true;
  }
  const isRoot = process.getuid?.() === 0;
  console.log('Browser: none found, downloading Chromium through Playwright');
  if (run('playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium')) return true;
  if (isRoot) {
    console.log(`Browser: the download failed, installing the package "${debianPackage}"`);
    if (run('apt-get', 'update') && run('apt-get', 'install', '--yes', debianPackage)) return true;
  }
  console.error('No browser. Install Chromium, or set CHROMIUM_PATH to one.');
  return false;
};
