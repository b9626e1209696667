import { afterEach, expect, test, vi } from 'vitest';
import { readMetrics } from './metrics';

afterEach(() => vi.unstubAllEnvs());

test('opens only to the right token, and to nobody while none is set', async () => {
  vi.stubEnv('METRICS_TOKEN', '');
  expect(await readMetrics('Bearer ')).toBeUndefined();
  vi.stubEnv('METRICS_TOKEN', 'sandi');
  expect(await readMetrics(null)).toBeUndefined();
  expect(await readMetrics('Bearer sandj')).toBeUndefined();
  expect((await readMetrics('Bearer sandi'))?.text).toContain('fakta_process_cpu_seconds_total');
});
