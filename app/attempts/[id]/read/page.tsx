import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReadNow } from '@/features/attempts/components/read-now';
import { getReadNow } from '@/features/attempts/queries/read-now';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('attempts.read'))('title') };
}

export default async function ReadNowPage({ params }: PageProps<'/attempts/[id]/read'>) {
  const { id } = await params;
  const now = await orNotFound(getReadNow(await getViewer(), id));
  if (!now) redirect(`/attempts/${id}`);
  return <ReadNow {...now} />;
}
