import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AssignedArticleView } from '@/features/assignments/components/assigned-article-view';
import { getAssignedArticle } from '@/features/assignments/queries/get-assignment';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assignments.attended'))('article') };
}

export default async function AssignedArticlePage({ params }: PageProps<'/assignments/[id]/article'>) {
  const { id } = await params;
  const viewer = await memberOrSignIn(`/assignments/${id}/article`);
  const article = await orNotFound(getAssignedArticle(viewer, id, { now: new Date() }));
  return <AssignedArticleView assignmentId={id} article={article} />;
}
