import { getWorkerScript } from '@/features/offline/queries/worker-script';

export const dynamic = 'force-static';

/** The service worker, for the whole site. */
export async function GET(): Promise<Response> {
  const headers = { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' };
  return new Response(await getWorkerScript(), { headers });
}
