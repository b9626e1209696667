import { getPublicKeys } from '@/features/lti/queries/public-keys';

/** The keys that platforms check Fakta's word with. Kept by them for an hour at most, so that a new key is soon known. */
export async function GET(): Promise<Response> {
  const keys = await getPublicKeys({ now: new Date() });
  return Response.json(keys, { headers: { 'Cache-Control': 'public, max-age=3600' } });
}
