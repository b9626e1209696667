import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { StartsLater } from '@/components/starts-later';
import { OpenItemView } from '@/features/attempts/components/open-item-view';
import { RevealedItemView } from '@/features/attempts/components/revealed-item-view';
import { getItemScreen, type ItemScreen } from '@/features/attempts/queries/item-screen';
import { attemptPath, mayOpen } from '@/features/attempts/queries/own-attempt';
import { AttemptAlong } from '@/features/offline/components/attempt-along';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

const ask = cache(async (id: string, number: string) => {
  if (!/^[1-9]\d{0,3}$/.test(number)) notFound();
  return orNotFound(getItemScreen(await getViewer(), id, Number(number)));
});

export async function generateMetadata({ params }: PageProps<'/attempts/[id]/[number]'>): Promise<Metadata> {
  const { id, number } = await params;
  const [t, { attempt }] = await Promise.all([getTranslations('attempts.item'), ask(id, number)]);
  return { title: `${t('progress', { number, total: attempt.places.length })} · ${attempt.title}` };
}

export default async function ItemPage({ params }: PageProps<'/attempts/[id]/[number]'>) {
  const { id, number } = await params;
  const screen = await ask(id, number);
  if (!mayOpen(screen.attempt, Number(number))) redirect(attemptPath(screen.attempt));
  if (screen.attempt.finishedAt) redirect(`/attempts/${id}/result#soal-${number}`);
  return (
    <>
      {!livesByScripts(screen) && <StartsLater />}
      {screen.kind === 'open' ? <OpenItemView screen={screen} /> : <RevealedItemView screen={screen} />}
      <AttemptAlong attempt={screen.attempt} />
    </>
  );
}

/** A clock runs, a teacher watches, or steps are moved by buttons that replace lists. */
function livesByScripts(screen: ItemScreen): boolean {
  return screen.attempt.assigned !== null || (screen.kind === 'open' && screen.item.kind === 'ordering');
}
