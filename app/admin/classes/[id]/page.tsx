import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/features/admin/components/admin-page';
import { ClassView } from '@/features/admin/components/class-view';
import { getClassForAdmin } from '@/features/admin/queries/classes';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.classes'))('title') };
}

export default async function AdminClassPage({ params, searchParams }: PageProps<'/admin/classes/[id]'>) {
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const viewer = await memberOrSignIn(`/admin/classes/${id}`);
  const group = await orNotFound(getClassForAdmin(viewer, id));
  return (
    <AdminPage at="classes" title={group.name} done={done}>
      <ClassView group={group} />
    </AdminPage>
  );
}
