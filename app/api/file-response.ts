import { AppError } from '@/lib/errors';
import { getViewer, type Viewer } from '@/lib/viewer';

export type SavedFile = {
  readonly body: BodyInit;
  /** The media type, with the character set of a text. */
  readonly type: string;
  readonly name: string;
};

const uncached = { 'Cache-Control': 'no-store' } as const;

/** A file to be saved, kept in no cache. */
export function fileResponse({ body, type, name }: SavedFile): Response {
  const disposition = `attachment; filename="${name}"`;
  return new Response(body, { headers: { ...uncached, 'Content-Type': type, 'Content-Disposition': disposition } });
}

/** The file that `make` gives for the viewer and the parameters of the address; 404 where it is not the viewer's. */
export async function fileOrNotFound(
  request: Request,
  make: (viewer: Viewer, asked: Readonly<Record<string, string>>) => Promise<SavedFile>,
): Promise<Response> {
  try {
    return fileResponse(await make(await getViewer(), Object.fromEntries(new URL(request.url).searchParams)));
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'not-found')) throw error;
    return Response.json({ error: 'not-found' }, { status: 404, headers: uncached });
  }
}
