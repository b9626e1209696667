import { chromium, devices, type Page } from '@playwright/test';
import { debianChromium } from '../../scripts/debian-chromium.ts';
import type { Visit } from './visit.ts';

/** How long someone with a slow phone waits, in milliseconds. */
export type Waits = {
  /** From asking for an article to its words. */
  readonly words: number;
  /** From touching "start the quiz" at the first moment to the question. */
  readonly start: number;
  /** From touching a choice on a question just opened, and "answer" after it, to the verdict. */
  readonly verdict: number;
};

/** The phone and the network of Lighthouse's mobile profile, here slowed down for real. */
const slowness = { processor: 4, latency: 150, download: (1.6 * 1024 * 1024) / 8, upload: (750 * 1024) / 8 };
/** What a page asks before its scripts wait; answered "no", they start at once. */
const asked = '(hover:none)';

/** Takes the shortest way into a quiz, with nothing cached, as fast as a finger could. `atOnce`: with scripts that start when the page is there. */
export async function touchFirst(address: string, { cookie, paths }: Visit, atOnce: boolean): Promise<Waits> {
  const executablePath = debianChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const open = async () => {
    const context = await browser.newContext({ ...devices['Pixel 7'], baseURL: address, locale: 'id-ID' });
    const page = await context.newPage();
    if (atOnce) await page.addInitScript(answerNo, asked);
    await slowDown(page);
    return { context, page };
  };
  try {
    const { page } = await open();
    const words = await timed(async () => {
      await page.goto(paths.article, { waitUntil: 'commit' });
      await page.getByRole('heading', { level: 1 }).waitFor();
    });
    const start = await timed(async () => {
      await page.getByRole('button', { name: 'Mulai kuis' }).tap({ noWaitAfter: true });
      await page.getByText(/^Soal 1 dari/).waitFor();
    });
    const { context, page: question } = await open();
    await context.addCookies([{ ...cookie, url: address }]);
    await question.goto(paths.quiz, { waitUntil: 'commit' });
    const choice = question.locator('#question input[type=radio]').first();
    await choice.waitFor();
    const verdict = await timed(async () => {
      await choice.tap({ noWaitAfter: true });
      await question.getByRole('button', { name: 'Jawab', exact: true }).tap({ noWaitAfter: true });
      await question.locator('#bukti').first().waitFor({ state: 'attached' });
    });
    return { words, start, verdict };
  } finally {
    await browser.close();
  }
}

function answerNo(query: string): void {
  const ask = window.matchMedia.bind(window);
  window.matchMedia = (media) => ask(media === query ? 'not all' : media);
}

async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { processor, latency, download, upload } = slowness;
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: processor });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: download,
    uploadThroughput: upload,
  });
}

async function timed(deed: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await deed();
  return performance.now() - begun;
}
