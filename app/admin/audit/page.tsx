import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/features/admin/components/admin-page';
import { AuditView } from '@/features/admin/components/audit-view';
import { getAuditLog } from '@/features/admin/queries/audit-log';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.audit'))('title') };
}

export default async function AdminAuditPage({ searchParams }: PageProps<'/admin/audit'>) {
  const viewer = await memberOrSignIn('/admin/audit');
  const address = await searchParams;
  const [t, log] = await Promise.all([getTranslations('admin.audit'), orNotFound(getAuditLog(viewer, address))]);
  return (
    <AdminPage at="audit" title={t('title')} lead={t('lead')} done={address.done}>
      <AuditView log={log} />
    </AdminPage>
  );
}
