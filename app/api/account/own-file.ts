import { getViewer, isOwner, type Owner } from '@/lib/viewer';
import { fileResponse } from '../file-response';

export type OwnFile = { readonly body: string; readonly type: string; readonly name: string };

/** A file of the viewer's own data, a guest's too; 401 for someone who has none here. Kept in no cache. */
export async function ownFile(make: (viewer: Owner, now: Date) => Promise<OwnFile>): Promise<Response> {
  const viewer = await getViewer();
  if (!isOwner(viewer)) {
    return Response.json({ error: 'sign-in-needed' }, { status: 401, headers: { 'Cache-Control': 'no-store' } });
  }
  const { type, ...file } = await make(viewer, new Date());
  return fileResponse({ ...file, type: `${type}; charset=utf-8` });
}
