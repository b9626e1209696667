import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PracticeItemView } from '@/features/practice/components/practice-item-view';
import { getPracticeScreen } from '@/features/practice/queries/practice-screen';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

const ask = cache(async (id: string, number: string) => {
  if (!/^[1-9]\d{0,3}$/.test(number)) notFound();
  const now = new Date();
  return { now, screen: await orNotFound(getPracticeScreen(await getViewer(), id, Number(number), { now })) };
});

export async function generateMetadata({ params }: PageProps<'/practice/[id]/[number]'>): Promise<Metadata> {
  const { id, number } = await params;
  const [t, ofModes, { screen }] = await Promise.all([
    getTranslations('attempts.item'),
    getTranslations('practice.modes'),
    ask(id, number),
  ]);
  const { places, mode } = screen.practice;
  return { title: `${t('progress', { number, total: places.length })} · ${ofModes(mode)}` };
}

export default async function PracticeItemPage({ params }: PageProps<'/practice/[id]/[number]'>) {
  const { id, number } = await params;
  return <PracticeItemView {...(await ask(id, number))} />;
}
