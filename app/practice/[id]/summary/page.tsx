import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PracticeSummaryView } from '@/features/practice/components/practice-summary-view';
import { getOwnPractice } from '@/features/practice/queries/own-practice';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('attempts.summary'))('title') };
}

export default async function PracticeSummaryPage({ params }: PageProps<'/practice/[id]/summary'>) {
  const { id } = await params;
  const now = new Date();
  const practice = await orNotFound(getOwnPractice(await getViewer(), id, { now }));
  if (practice.finishedAt) redirect(`${practice.path}/result`);
  return <PracticeSummaryView practice={practice} now={now} />;
}
