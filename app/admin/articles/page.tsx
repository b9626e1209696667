import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/features/admin/components/admin-page';
import { ArticleListView } from '@/features/admin/components/article-list';
import { listArticles } from '@/features/admin/queries/articles';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.articles'))('title') };
}

export default async function AdminArticlesPage({ searchParams }: PageProps<'/admin/articles'>) {
  const viewer = await memberOrSignIn('/admin/articles');
  const address = await searchParams;
  const [t, list] = await Promise.all([getTranslations('admin.articles'), orNotFound(listArticles(viewer, address))]);
  return (
    <AdminPage at="articles" title={t('title')} lead={t('lead')} done={address.done}>
      <ArticleListView list={list} />
    </AdminPage>
  );
}
