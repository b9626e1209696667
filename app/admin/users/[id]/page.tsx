import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/features/admin/components/admin-page';
import { UserView } from '@/features/admin/components/user-view';
import { getUser } from '@/features/admin/queries/user';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.users'))('title') };
}

export default async function AdminUserPage({ params, searchParams }: PageProps<'/admin/users/[id]'>) {
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const viewer = await memberOrSignIn(`/admin/users/${id}`);
  const user = await orNotFound(getUser(viewer, id));
  return (
    <AdminPage at="users" title={user.name || user.email} done={done}>
      <UserView user={user} />
    </AdminPage>
  );
}
