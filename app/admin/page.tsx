import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/features/admin/components/admin-page';
import { OverviewView } from '@/features/admin/components/overview-view';
import { getOverview } from '@/features/admin/queries/overview';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.overview'))('title') };
}

export default async function AdminOverviewPage() {
  const viewer = await memberOrSignIn('/admin');
  const [t, overview] = await Promise.all([
    getTranslations('admin.overview'),
    orNotFound(getOverview(viewer, { now: new Date() })),
  ]);
  return (
    <AdminPage at="overview" title={t('title')} lead={t('lead')}>
      <OverviewView overview={overview} />
    </AdminPage>
  );
}
