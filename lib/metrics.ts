import { timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Registry } from 'prom-client';

const kept = globalThis as typeof globalThis & { faktaMetrics?: Registry };

/** The one registry of this process. */
export function registry(): Registry {
  if (!kept.faktaMetrics) {
    kept.faktaMetrics = new Registry();
    collectDefaultMetrics({ register: kept.faktaMetrics, prefix: 'fakta_' });
  }
  return kept.faktaMetrics;
}

/**
 * The process's figures as Prometheus text, for who sends `Authorization: Bearer METRICS_TOKEN`.
 * Undefined for everyone else, and for everyone while METRICS_TOKEN is not set.
 */
export async function readMetrics(
  authorization: string | null,
): Promise<{ text: string; contentType: string } | undefined> {
  const token = process.env.METRICS_TOKEN;
  if (!token || !equal(authorization ?? '', `Bearer ${token}`)) return undefined;
  return { text: await registry().metrics(), contentType: registry().contentType };
}

function equal(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
