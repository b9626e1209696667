import type { Metadata } from 'next';
import type { QuizPreview } from '../queries/quiz-preview';
import { feedLink } from './feed-link';
import { imageSize } from './image-size';
import { previewWords } from './preview-words';

const places = { id: 'id_ID', en: 'en_US' } as const;

/**
 * What a page about a quiz tells search engines and messengers (Open Graph, ogp.me). The quiz's own page is the one to
 * link, whichever page shows it. Only the library's are for search engines.
 */
export async function quizMetadata(preview: QuizPreview): Promise<Metadata> {
  const { code, title, language, publishedOn, listed } = preview;
  const { about, imageAlt } = await previewWords(preview);
  const url = `/quizzes/${code}`;
  const images = [{ url: `${url}/preview.png`, ...imageSize, type: 'image/png', alt: imageAlt }];
  const publishedTime = /^\d{4}-\d{2}-\d{2}$/.test(publishedOn ?? '') ? (publishedOn ?? undefined) : undefined;
  return {
    title,
    description: about,
    robots: listed ? undefined : { index: false },
    alternates: { canonical: url, types: feedLink },
    openGraph: {
      type: 'article',
      siteName: 'Fakta',
      locale: places[language],
      url,
      title,
      description: about,
      images,
      publishedTime,
    },
    twitter: { card: 'summary_large_image', title, description: about, images },
  };
}
