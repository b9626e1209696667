import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/features/admin/components/admin-page';
import { OutboxView } from '@/features/admin/components/outbox-view';
import { getOutbox } from '@/features/admin/queries/outbox';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.outbox'))('title') };
}

export default async function AdminOutboxPage({ searchParams }: PageProps<'/admin/outbox'>) {
  const viewer = await memberOrSignIn('/admin/outbox');
  const [t, outbox, { done }] = await Promise.all([
    getTranslations('admin.outbox'),
    orNotFound(getOutbox(viewer)),
    searchParams,
  ]);
  return (
    <AdminPage at="outbox" title={t('title')} lead={t('lead')} done={done}>
      <OutboxView outbox={outbox} />
    </AdminPage>
  );
}
