import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/features/admin/components/admin-page';
import { ClassListView } from '@/features/admin/components/class-list';
import { listClasses } from '@/features/admin/queries/classes';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.classes'))('title') };
}

export default async function AdminClassesPage({ searchParams }: PageProps<'/admin/classes'>) {
  const viewer = await memberOrSignIn('/admin/classes');
  const address = await searchParams;
  const [t, list] = await Promise.all([getTranslations('admin.classes'), orNotFound(listClasses(viewer, address))]);
  return (
    <AdminPage at="classes" title={t('title')} lead={t('lead')} done={address.done}>
      <ClassListView list={list} />
    </AdminPage>
  );
}
