import type { MetadataRoute } from 'next';
import { getPublishedQuizzes } from '@/features/sharing/queries/published-quizzes';
import { siteOrigin } from '@/lib/site-origin';

export const dynamic = 'force-dynamic';

/**
 * The library and its quizzes, each with its article, under the address that is canonical for both. No alternates: one
 * address speaks both languages of the interface. A protocol's limit of 50,000 addresses is far (sitemaps.org).
 */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [origin, quizzes] = await Promise.all([siteOrigin(), getPublishedQuizzes()]);
  return [
    { url: `${origin}/`, lastModified: quizzes[0]?.publishedAt },
    ...quizzes.map(({ code, publishedAt }) => ({ url: `${origin}/quizzes/${code}`, lastModified: publishedAt })),
  ];
}
