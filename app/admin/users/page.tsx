import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/features/admin/components/admin-page';
import { UserListView } from '@/features/admin/components/user-list';
import { listUsers } from '@/features/admin/queries/users';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.users'))('title') };
}

export default async function AdminUsersPage({ searchParams }: PageProps<'/admin/users'>) {
  const viewer = await memberOrSignIn('/admin/users');
  const address = await searchParams;
  const [t, list] = await Promise.all([getTranslations('admin.users'), orNotFound(listUsers(viewer, address))]);
  return (
    <AdminPage at="users" title={t('title')} lead={t('lead')} done={address.done}>
      <UserListView list={list} />
    </AdminPage>
  );
}
