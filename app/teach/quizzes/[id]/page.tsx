import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { CorrectionWays } from '@/features/corrections/components/correction-ways';
import { ExchangeWays } from '@/features/exchange/components/exchange-ways';
import { ReviewDesk } from '@/features/quizzes/components/review-desk';
import { getReview } from '@/features/quizzes/queries/get-review';
import { StatisticsLink } from '@/features/statistics/components/statistics-link';
import { memberOrSignIn, orNotFound } from '@/lib/action';

type Props = PageProps<'/teach/quizzes/[id]'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('teach.review');
  return { title: t('heading') };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { id } = await params;
  const viewer = await memberOrSignIn(`/teach/quizzes/${id}`);
  const [t, review, query] = await Promise.all([
    getTranslations('teach.review'),
    orNotFound(getReview(viewer, id)),
    searchParams,
  ]);
  const one = (name: string) => [query[name]].flat()[0] ?? '';
  return (
    <Page width="wide">
      <PageTitle lead={<span lang={review.article.language}>{review.article.title}</span>}>{t('heading')}</PageTitle>
      {(review.publishedAt || review.revises) && <StatisticsLink quizId={id} />}
      <CorrectionWays viewer={viewer} quizId={id} />
      <ExchangeWays quizId={id} />
      <ReviewDesk
        review={review}
        asked={{
          item: one('item'),
          notice: one('notice'),
          editing: one('edit') === '1',
          view: one('view'),
          kind: one('kind'),
          filled: Object.fromEntries(Object.keys(query).map((name) => [name, one(name)])),
        }}
      />
    </Page>
  );
}
