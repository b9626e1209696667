import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SummaryView } from '@/features/attempts/components/summary-view';
import { asAsked, getOwnAttempt } from '@/features/attempts/queries/own-attempt';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('attempts.summary'))('title') };
}

export default async function SummaryPage({ params }: PageProps<'/attempts/[id]/summary'>) {
  const { id } = await params;
  const attempt = await orNotFound(getOwnAttempt(await getViewer(), id));
  if (attempt.finishedAt) redirect(`/attempts/${id}/result`);
  return <SummaryView attempt={asAsked(attempt)} />;
}
