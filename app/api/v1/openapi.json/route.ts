import { getOpenApi } from '@/features/api/queries/openapi';
import { siteOrigin } from '@/lib/site-origin';

/** The OpenAPI 3.1 document of `/api/v1`, for everyone. */
export async function GET(): Promise<Response> {
  return Response.json(getOpenApi(await siteOrigin()), { headers: { 'Cache-Control': 'public, max-age=300' } });
}
