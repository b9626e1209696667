import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TakeAlong } from '@/features/offline/components/take-along';
import { ProofView } from '@/features/reviews/components/proof-view';
import { getReviewProof } from '@/features/reviews/queries/review-screen';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reviews.proof');
  return { title: t('label') };
}

export default async function ReviewProofPage({ params, searchParams }: PageProps<'/reviews/answers/[reviewId]'>) {
  const [{ reviewId }, { undo }, viewer] = await Promise.all([params, searchParams, getViewer()]);
  const proof = await orNotFound(getReviewProof(viewer, reviewId, { now: new Date() }));
  return (
    <>
      <ProofView proof={proof} notLast={undo === 'not-last'} />
      <TakeAlong along={{ kind: 'answered-review', cardId: proof.cardId }} words="" />
    </>
  );
}
