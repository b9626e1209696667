import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { FactsLink } from '@/features/articles/components/facts-link';
import { ReadingView } from '@/features/articles/components/reading-view';
import { getArticle } from '@/features/articles/queries/reading';
import { StartPanel } from '@/features/attempts/components/start-panel';
import { getStandings } from '@/features/attempts/queries/standings';
import { quizMetadata } from '@/features/sharing/components/quiz-metadata';
import { SharePanel } from '@/features/sharing/components/share-panel';
import { getQuizPreview } from '@/features/sharing/queries/quiz-preview';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

const ask = cache((slug: string) => orNotFound(getArticle(slug)));

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>): Promise<Metadata> {
  const { title, quiz } = await ask((await params).slug);
  return quiz ? quizMetadata(await orNotFound(getQuizPreview(quiz.code))) : { title };
}

export default async function ArticlePage({ params }: PageProps<'/articles/[slug]'>) {
  const [t, viewer, reading] = await Promise.all([
    getTranslations('library.article'),
    getViewer(),
    ask((await params).slug),
  ]);
  const { quiz } = reading;
  const standings = await getStandings(viewer, quiz ? [quiz.code] : []);
  return (
    <ReadingView reading={reading}>
      {quiz ? (
        <>
          <StartPanel quiz={quiz} standing={standings.get(quiz.code)} />
          <SharePanel code={quiz.code} title={reading.title} language={reading.language} />
        </>
      ) : (
        <>
          <p>{t('noQuiz')}</p>
          <FactsLink href={`/articles/${(await params).slug}/facts`} />
        </>
      )}
    </ReadingView>
  );
}
