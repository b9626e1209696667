import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { LedgerView } from '@/features/regrades/components/ledger-view';
import { getLedger } from '@/features/regrades/queries/ledger';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

const ask = cache(async (code: string) => orNotFound(getLedger(await getViewer(), code)));

export async function generateMetadata({ params }: PageProps<'/quizzes/[code]/ledger'>): Promise<Metadata> {
  const [t, { title }] = await Promise.all([getTranslations('regrades.ledger'), ask((await params).code)]);
  return { title: `${t('title')} · ${title}`, robots: { index: false } };
}

export default async function LedgerPage({ params, searchParams }: PageProps<'/quizzes/[code]/ledger'>) {
  const [{ code }, query] = await Promise.all([params, searchParams]);
  return <LedgerView ledger={await ask(code)} query={query} />;
}
