import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { QuestionView } from '@/features/reviews/components/question-view';
import { getToday } from '@/features/reviews/queries/queue';
import { getReviewQuestion } from '@/features/reviews/queries/review-screen';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reviews.question');
  return { title: t('label') };
}

export default async function ReviewPage({ params }: PageProps<'/reviews/[cardId]'>) {
  const [{ cardId }, viewer] = await Promise.all([params, getViewer()]);
  const now = new Date();
  const today = await getToday(viewer, { now });
  const question = await orNotFound(getReviewQuestion(viewer, cardId, { now, today }));
  if (!question) redirect('/reviews');
  return <QuestionView question={question} left={today?.cards.length ?? 0} />;
}
