import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EntryPage } from '@/features/accounts/components/entry-page';
import { PupilEntryPage } from '@/features/accounts/components/pupil-entry-page';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.signIn');
  return { title: t('title') };
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const [viewer, query] = await Promise.all([getViewer(), searchParams]);
  const [next, way, code] = [query.next, query.way, query.code].map((value) => [value].flat()[0]);
  if (viewer.kind === 'member') redirect('/account');
  const guest = viewer.kind === 'guest';
  if (way === 'class') return <PupilEntryPage next={next} code={code} guest={guest} />;
  return <EntryPage way="signIn" next={next} guest={guest} />;
}
