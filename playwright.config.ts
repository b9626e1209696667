import { defineConfig, devices } from '@playwright/test';
import { newsSiteBeside, platformBeside } from './e2e/addresses';
import { debianChromium } from './scripts/debian-chromium';

const baseURL = process.env.NEXTAUTH_URL ?? 'http://127.0.0.1:3000';
const newsSite = newsSiteBeside(baseURL);
const executablePath = debianChromium();

// Started by scripts/e2e.mjs, which sets the address, the secret and a database of its own.
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A check counts a story that needs its second try as passed, and names it with what went wrong at the first.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  // A busy machine is slow to begin with: the first quiz it writes waits for the models to load.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    baseURL,
    ...devices['Desktop Chrome'],
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    trace: 'retain-on-failure',
    // A worker of the browser stands between a story and the app; only the stories of offline.spec.ts want it there.
    serviceWorkers: 'block',
    // What is pressed and does not come is named by its locator, before the whole story is out of time.
    actionTimeout: 30_000,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  webServer: [
    {
      command: `node node_modules/next/dist/bin/next start -p ${new URL(baseURL).port} -H 127.0.0.1`,
      url: `${baseURL}/api/health`,
      timeout: 60_000,
      env: { FAKTA_STAGE: 'e2e', FAKTA_TEST_ONLY_FETCH_ORIGINS: `${newsSite},${platformBeside(baseURL)}` },
    },
    { command: 'node --import tsx e2e/news-site.ts', url: newsSite, timeout: 60_000, env: { NEWS_SITE: newsSite } },
  ],
});
