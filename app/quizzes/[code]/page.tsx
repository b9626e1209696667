import type { Metadata } from 'next';
import { cache } from 'react';
import { ReadingView } from '@/features/articles/components/reading-view';
import { getSharedQuiz } from '@/features/articles/queries/reading';
import { StartPanel } from '@/features/attempts/components/start-panel';
import { getStandings } from '@/features/attempts/queries/standings';
import { LedgerLink } from '@/features/regrades/components/ledger-link';
import { quizMetadata } from '@/features/sharing/components/quiz-metadata';
import { SharePanel } from '@/features/sharing/components/share-panel';
import { getQuizPreview } from '@/features/sharing/queries/quiz-preview';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

const ask = cache((code: string) => orNotFound(getSharedQuiz(code)));

export async function generateMetadata({ params }: PageProps<'/quizzes/[code]'>): Promise<Metadata> {
  return quizMetadata(await orNotFound(getQuizPreview((await params).code)));
}

export default async function SharedQuizPage({ params }: PageProps<'/quizzes/[code]'>) {
  const { code } = await params;
  const [viewer, reading] = await Promise.all([getViewer(), ask(code)]);
  const standings = await getStandings(viewer, [code]);
  return (
    <ReadingView reading={reading}>
      {reading.quiz && <StartPanel quiz={reading.quiz} standing={standings.get(code)} />}
      <SharePanel code={code} title={reading.title} language={reading.language} />
      <LedgerLink code={code} />
    </ReadingView>
  );
}
