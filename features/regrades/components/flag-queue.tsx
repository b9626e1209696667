import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { EmptyState, Page, PageTitle } from '@/components/page';
import type { QuizFlag } from '@/features/flags/queries/flags-of-quiz';
import { FlagEntry } from './flag-entry';
import { RegradeNotice } from './regrade-notice';

type Props = {
  readonly flags: readonly QuizFlag[];
  readonly query: Readonly<Record<string, string | string[] | undefined>>;
};

/** All flags that wait for a teacher, over all quizzes. */
export async function FlagQueue({ flags, query }: Props) {
  const [t, ofTeach] = await Promise.all([getTranslations('regrades.queue'), getTranslations('teach.list')]);
  return (
    <Page>
      <PageTitle lead={flags.length > 0 ? t('lead') : undefined}>{t('title')}</PageTitle>
      <RegradeNotice query={query} />
      {flags.length === 0 ? (
        <EmptyState title={t('none')} action={<ButtonLink href="/teach">{ofTeach('title')}</ButtonLink>}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <>
          <p className="mb-4 text-quiet">{t('count', { count: flags.length })}</p>
          <ul className="grid gap-4">
            {flags.map((flag) => (
              <li key={flag.id} id={`flag-${flag.id}`} className="rounded-md border border-line bg-card p-4">
                <Link
                  href={`/teach/quizzes/${flag.quiz.id}?view=flags`}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
                >
                  <span lang={flag.quiz.language}>{t('of', { title: flag.quiz.title })}</span>
                </Link>
                <FlagEntry flag={flag} back="/teach/flags" />
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
