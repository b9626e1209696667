import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { FactsLink } from '@/features/articles/components/facts-link';
import { ReadingView } from '@/features/articles/components/reading-view';
import { getArticle } from '@/features/articles/queries/reading';
import { StartPanel } from '@/features/attempts/components/start-panel';
import { getStandings } from '@/features/attempts/queries/standings';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

const ask = cache((slug: string) => orNotFound(getArticle(slug)));

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>): Promise<Metadata> {
  return { title: (await ask((await params).slug)).title };
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
        <StartPanel quiz={quiz} standing={standings.get(quiz.code)} />
      ) : (
        <>
          <p>{t('noQuiz')}</p>
          <FactsLink href={`/articles/${(await params).slug}/facts`} />
        </>
      )}
    </ReadingView>
  );
}
