import { getExportFile } from '@/features/exchange/queries/export';
import { fileOrNotFound } from '../../../file-response';

export const dynamic = 'force-dynamic';

/** A quiz of the viewer's in the `format` asked for, its published `version` unless `draft` is asked for; 404 for everyone else. */
export async function GET(request: Request, { params }: RouteContext<'/api/quizzes/[id]/export'>): Promise<Response> {
  const { id } = await params;
  return fileOrNotFound(request, async (viewer, { format, version }) => {
    const { content, mediaType, name } = await getExportFile(viewer, id, { format, version }, { now: new Date() });
    const type = typeof content === 'string' ? `${mediaType}; charset=utf-8` : mediaType;
    return { body: content, type, name };
  });
}
