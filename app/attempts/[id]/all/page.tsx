import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SheetView } from '@/features/attempts/components/sheet-view';
import { getSheet } from '@/features/attempts/queries/sheet';
import { AttemptAlong } from '@/features/offline/components/attempt-along';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('attempts.sheet'))('title') };
}

export default async function SheetPage({ params }: PageProps<'/attempts/[id]/all'>) {
  const { id } = await params;
  const sheet = await orNotFound(getSheet(await getViewer(), id));
  if (sheet.items.length === 0) redirect(`/attempts/${id}`);
  return (
    <>
      <SheetView sheet={sheet} />
      <AttemptAlong attempt={sheet.attempt} />
    </>
  );
}
