import { getPaperFile } from '@/features/assignments/queries/paper-file';
import { fileOrNotFound } from '../../../file-response';

export const dynamic = 'force-dynamic';

/** A version of an assignment’s paper as PDF, with the `part`s, the `letter` and the `article` that the page asks for. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/assignments/[id]/paper'>,
): Promise<Response> {
  const { id } = await params;
  const query = new URL(request.url).searchParams;
  const asked = { parts: query.getAll('part'), letter: query.get('letter'), article: query.has('article') };
  return fileOrNotFound(request, async (viewer) => {
    const { name, content } = await getPaperFile(viewer, id, asked, { now: new Date() });
    return { body: content, type: 'application/pdf', name };
  });
}
