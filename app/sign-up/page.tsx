import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EntryPage } from '@/features/accounts/components/entry-page';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.signUp');
  return { title: t('title') };
}

export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const [viewer, { next }] = await Promise.all([getViewer(), searchParams]);
  if (viewer.kind === 'member') redirect('/account');
  return <EntryPage way="signUp" next={[next].flat()[0]} guest={viewer.kind === 'guest'} />;
}
