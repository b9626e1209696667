import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PracticeResultView } from '@/features/practice/components/practice-result-view';
import { getPracticeResult } from '@/features/practice/queries/practice-result';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('practice.result'))('title') };
}

export default async function PracticeResultPage({ params }: PageProps<'/practice/[id]/result'>) {
  const { id } = await params;
  const result = await orNotFound(getPracticeResult(await getViewer(), id, { now: new Date() }));
  if (!result) redirect(`/practice/${id}/summary`);
  return <PracticeResultView result={result} />;
}
