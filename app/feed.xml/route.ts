import { quizFeed } from '@/features/sharing/components/feed';
import { getPublishedQuizzes } from '@/features/sharing/queries/published-quizzes';
import { isLocale } from '@/lib/locale';
import { siteOrigin } from '@/lib/site-origin';

const mostItems = 50;

/** The newest quizzes of the library as RSS 2.0; `?language=id` or `en` for those of one language. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('language');
  const language = isLocale(asked) ? asked : undefined;
  const [origin, quizzes] = await Promise.all([siteOrigin(), getPublishedQuizzes({ language, limit: mostItems })]);
  return new Response(await quizFeed(quizzes, { origin, language }), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8', 'Cache-Control': 'public, max-age=300' },
  });
}
