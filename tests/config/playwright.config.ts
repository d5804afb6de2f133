import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { isWhole } from '../e2e/extent.ts';
import { systemChromium } from './chromium.ts';

const executablePath = systemChromium();
const isRoot = process.getuid?.() === 0;

const launchOptions: NonNullable<PlaywrightTestConfig['use']>['launchOptions'] = {
  ...(executablePath !== undefined && { executablePath }),
  args: [
    // Chromium's sandbox does not start for root.
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export default defineConfig({
  testDir: '../e2e',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'line',
  // A machine that stalls for some seconds is no fault of the portal: how long something takes is never what is tested.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    launchOptions,
    trace: 'off',
    // To wait for each question until it has come to rest takes a fifth of the time; where all is tried, it moves.
    contextOptions: { reducedMotion: isWhole ? 'no-preference' : 'reduce' },
    // Tests look at what pages ask for, and keep files from them: nothing may answer in between. `offline.spec.ts` allows it.
    serviceWorkers: 'block',
  },
  // A test tagged @js or @no-js runs in that mode only; all others run in both.
  projects: [
    { name: 'js', use: { javaScriptEnabled: true }, grepInvert: /@no-js/ },
    { name: 'no-js', use: { javaScriptEnabled: false }, grepInvert: /@js/ },
  ],
});
