import { embedPage, noSuchEmbed } from '@/features/sharing/components/embed-page';
import { getQuizPreview } from '@/features/sharing/queries/quiz-preview';
import { AppError } from '@/lib/errors';

/** A published quiz as a small page for a frame on any site; 404, as such a page too, when none is published. */
export async function GET(_: Request, { params }: RouteContext<'/embed/[code]'>): Promise<Response> {
  try {
    return await embedPage(await getQuizPreview((await params).code));
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return noSuchEmbed();
    throw error;
  }
}
