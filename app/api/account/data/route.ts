import { getAccountData } from '@/features/accounts/queries/account-data';
import { ownFile } from '../own-file';

export const dynamic = 'force-dynamic';

/** All of the viewer's own data as JSON. */
export function GET(): Promise<Response> {
  return ownFile(async (viewer, now) => ({
    body: JSON.stringify(await getAccountData(viewer, { now }), null, 2),
    type: 'application/json',
    name: `fakta-${now.toISOString().slice(0, 10)}.json`,
  }));
}
