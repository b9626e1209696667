import { previewImage } from '@/features/sharing/components/preview-image';
import { previewWords } from '@/features/sharing/components/preview-words';
import { getQuizPreview } from '@/features/sharing/queries/quiz-preview';
import { orNotFound } from '@/lib/action';

// Not Next's `opengraph-image` file: its alternative text cannot name the quiz, and pages under this one would inherit it.

/** The preview of a published quiz, 1200 by 630 pixels, for messengers and search engines; 404 when none is published. */
export async function GET(_: Request, { params }: RouteContext<'/quizzes/[code]/preview.png'>): Promise<Response> {
  const preview = await orNotFound(getQuizPreview((await params).code));
  return new Response(await previewImage(preview, await previewWords(preview)), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=3600' },
  });
}
