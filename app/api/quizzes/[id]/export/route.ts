import { getExportFile } from '@/features/exchange/queries/export';
import { AppError } from '@/lib/errors';
import { getViewer } from '@/lib/viewer';

export const dynamic = 'force-dynamic';

const uncached = { 'Cache-Control': 'no-store' } as const;

/** A quiz of the viewer's in the `format` asked for, its published `version` unless `draft` is asked for; 404 for everyone else. */
export async function GET(request: Request, { params }: RouteContext<'/api/quizzes/[id]/export'>): Promise<Response> {
  const { id } = await params;
  try {
    const { format, version } = Object.fromEntries(new URL(request.url).searchParams);
    const file = await getExportFile(await getViewer(), id, { format, version });
    return new Response(file.text, {
      headers: {
        ...uncached,
        'Content-Type': `${file.mediaType}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="${file.name}"`,
      },
    });
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'not-found')) throw error;
    return Response.json({ error: 'not-found' }, { status: 404, headers: uncached });
  }
}
