import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { StartsLater } from '@/components/starts-later';
import { ResultView } from '@/features/attempts/components/result-view';
import { getResult } from '@/features/attempts/queries/result';
import { PutAway } from '@/features/offline/components/put-away';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('attempts.result'))('title') };
}

export default async function ResultPage({ params }: PageProps<'/attempts/[id]/result'>) {
  const { id } = await params;
  const result = await orNotFound(getResult(await getViewer(), id, { now: new Date() }));
  if (!result) redirect(`/attempts/${id}/summary`);
  return (
    <>
      <StartsLater />
      <ResultView result={result} />
      <PutAway attemptId={id} />
    </>
  );
}
