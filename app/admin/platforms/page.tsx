import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/features/admin/components/admin-page';
import { PlatformsView } from '@/features/lti/components/platforms-view';
import { getPlatforms } from '@/features/lti/queries/platforms';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { siteOrigin } from '@/lib/site-origin';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lti.platforms'))('title') };
}

export default async function AdminPlatformsPage({ searchParams }: PageProps<'/admin/platforms'>) {
  const [t, { done }] = await Promise.all([getTranslations('lti.platforms'), searchParams]);
  const viewer = await memberOrSignIn('/admin/platforms');
  const { platforms, keys } = await orNotFound(getPlatforms(viewer, { now: new Date() }));
  return (
    <AdminPage at="platforms" title={t('title')} lead={t('lead')} done={done}>
      <PlatformsView platforms={platforms} keys={keys} origin={await siteOrigin()} />
    </AdminPage>
  );
}
