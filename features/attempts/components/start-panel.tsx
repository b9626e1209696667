import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '@/components/button';
import { FactsLink } from '@/features/articles/components/facts-link';
import { startAttemptAction } from '../actions';
import type { Standing } from '../queries/standings';
import { takings } from '../schema';

type Props = {
  readonly quiz: { readonly code: string; readonly questions: number };
  readonly standing: Standing | undefined;
};

/** Begins the quiz of an article, or goes on with it. */
export async function StartPanel({ quiz: { code, questions }, standing }: Props) {
  const t = await getTranslations('attempts.start');
  const { open = null, best = null } = standing ?? {};
  return (
    <section aria-labelledby="quiz-title" className="rounded-lg border border-line bg-card p-5">
      <h2 id="quiz-title" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <p className="mt-2 text-quiet">{t('about', { count: questions })}</p>
      {best && (
        <p className="mt-3">
          <Link
            href={`/attempts/${best.attemptId}/result`}
            prefetch={false}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {t('best', { points: best.points, outOf: best.outOf })}
          </Link>
        </p>
      )}
      {best && <FactsLink href={`/quizzes/${code}/facts`} />}
      {open ? (
        <>
          <p className="mt-3 text-quiet">{t('resumeHint', { answered: open.answered, items: open.items })}</p>
          <ButtonLink href={`/attempts/${open.attemptId}`} prefetch={false} className="mt-4 w-full">
            {t('resume')}
          </ButtonLink>
        </>
      ) : questions === 0 ? (
        <p className="mt-3">{t('underReview')}</p>
      ) : (
        <form action={startAttemptAction} className="group mt-4">
          <input type="hidden" name="code" value={code} />
          <fieldset>
            <legend className="font-medium">{t('feedback')}</legend>
            {takings.map((moment) => (
              <label key={moment} className="mt-2 flex min-h-11 items-start gap-3 py-1">
                <input
                  type="radio"
                  name="feedback"
                  value={moment}
                  defaultChecked={moment === 'each'}
                  className="mt-1 size-5 shrink-0 accent-accent"
                />
                <span>
                  {t(moment)}
                  <span className="block text-sm text-quiet">{t(`${moment}Hint`)}</span>
                </span>
              </label>
            ))}
            {/* Where each answer tells its key at once, one page of all would tell nothing more. */}
            <label className="hidden min-h-11 items-start gap-3 py-1 pl-8 group-has-[[value=end]:checked]:flex">
              <input type="checkbox" name="view" value="all" className="mt-1 size-5 shrink-0 accent-accent" />
              {t('all')}
            </label>
          </fieldset>
          <Button className="mt-4 w-full">{t('action')}</Button>
        </form>
      )}
    </section>
  );
}
