import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/features/admin/components/admin-page';
import { PlatformView } from '@/features/lti/components/platform-view';
import { getPlatform } from '@/features/lti/queries/platforms';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lti.platforms'))('title') };
}

export default async function AdminPlatformPage({ params, searchParams }: PageProps<'/admin/platforms/[id]'>) {
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const viewer = await memberOrSignIn(`/admin/platforms/${id}`);
  const platform = await orNotFound(getPlatform(viewer, id));
  return (
    <AdminPage at="platforms" title={platform.name} done={done}>
      <PlatformView platform={platform} />
    </AdminPage>
  );
}
