import { getTranslations } from 'next-intl/server';
import { siteOrigin } from '@/lib/site-origin';
import type { QuizPreview } from '../queries/quiz-preview';
import { EmbedCode } from './embed-code';
import { ShareLink } from './share-link';

/** The ways for a reader to pass a quiz on, folded away under it. */
export async function SharePanel(preview: Pick<QuizPreview, 'code' | 'title' | 'language'>) {
  const [t, origin] = await Promise.all([getTranslations('share'), siteOrigin()]);
  return (
    <details className="mt-4">
      <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
        {t('panel')}
      </summary>
      <ShareLink url={`${origin}/quizzes/${preview.code}`} />
      <EmbedCode {...preview} />
    </details>
  );
}
