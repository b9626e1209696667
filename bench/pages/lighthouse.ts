import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { debianChromium } from '../../scripts/debian-chromium.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export const metrics = {
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  bytes: 'total-byte-weight',
} as const;
export type Category = (typeof categories)[number];
export type Metric = keyof typeof metrics;

/** What one run of Lighthouse says of a page. */
export type Run = {
  /** 0 to 1. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Milliseconds, milliseconds, a share, bytes. */
  readonly metrics: Readonly<Record<Metric, number>>;
  /** Audits that cost points, times aside. */
  readonly faults: readonly string[];
};

/** A slow phone on a slow network (Lighthouse's mobile profile, simulated throttling), in a browser of its own each time. Once more where the browser recorded nothing, as it does now and then. */
export async function runLighthouse(url: string, headers: Readonly<Record<string, string>>): Promise<Run> {
  return runOnce(url, headers).catch((error: unknown) => {
    if (String(error).includes('NO_NAVSTART')) return runOnce(url, headers);
    throw error;
  });
}

async function runOnce(url: string, headers: Readonly<Record<string, string>>): Promise<Run> {
  const chromePath = process.env.CHROME_PATH ?? debianChromium();
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: [...categories],
      extraHeaders: { ...headers },
    });
    if (!result || result.lhr.runtimeError)
      throw new Error(`Lighthouse on ${url}: ${result?.lhr.runtimeError?.message}`);
    const { lhr } = result;
    if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(url).pathname)
      throw new Error(`Expected ${url}, got ${lhr.finalDisplayedUrl}. Does the guest own that page?`);
    const faults = categories
      .filter((category) => category !== 'performance')
      .flatMap((category) => lhr.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id);
    return {
      scores: mapped(categories, (category) => lhr.categories[category]?.score ?? 0),
      metrics: mapped(
        Object.keys(metrics) as Metric[],
        (name) => lhr.audits[metrics[name]]?.numericValue ?? Number.NaN,
      ),
      faults,
    };
  } finally {
    chrome.kill();
  }
}

function mapped<Name extends string>(names: readonly Name[], of: (name: Name) => number): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, number>;
}
