import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { openFlags } from '@/features/flags/queries/flags-of-quiz';
import { FlagQueue } from '@/features/regrades/components/flag-queue';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('regrades.queue');
  return { title: t('title') };
}

export default async function FlagsPage({ searchParams }: PageProps<'/teach/flags'>) {
  const viewer = await memberOrSignIn('/teach/flags');
  const [flags, query] = await Promise.all([orNotFound(openFlags(viewer)), searchParams]);
  return <FlagQueue flags={flags} query={query} />;
}
