import { readMetrics } from '@/lib/metrics';

export const dynamic = 'force-dynamic';

/** Prometheus text behind METRICS_TOKEN; 404 without it, so that nothing shows the address exists. */
export async function GET(request: Request): Promise<Response> {
  const metrics = await readMetrics(request.headers.get('authorization'));
  if (!metrics) return new Response(null, { status: 404 });
  return new Response(metrics.text, { headers: { 'content-type': metrics.contentType, 'cache-control': 'no-store' } });
}
