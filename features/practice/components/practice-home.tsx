import Link from 'next/link';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/button';
import { SelectField } from '@/components/field';
import { addDays } from '@/core/review';
import { localeOf } from '@/lib/locale';
import { startMistakesAction, startWeeklyAction } from '../actions';
import type { FinishedPractice, OpenPractice, PracticeOverview } from '../queries/overview';
import { ExamPanel } from './exam-panel';

/** What a learner can practise: what is open first, then each mode, then what was done. */
export function PracticeHome({ overview: { mistakes, open, finished, news, topics } }: { overview: PracticeOverview }) {
  const isOpen = (mode: OpenPractice['mode']) => open.some((practice) => practice.mode === mode);
  return (
    <>
      {open.length > 0 && <Open practices={open} />}
      {!isOpen('mistakes') && <Mistakes count={mistakes} />}
      {news && !isOpen('weekly') && <Weekly news={news} />}
      {!isOpen('exam') && <Exam topics={topics} />}
      {finished.length > 0 && <Finished practices={finished} />}
    </>
  );
}

/** One mode with its name and what it is. */
export function Mode({ mode, about, children }: { mode: OpenPractice['mode']; about: string; children: ReactNode }) {
  const t = useTranslations('practice.modes');
  return (
    <section aria-labelledby={mode} className="mb-6 rounded-lg border border-line bg-card p-5">
      <h2 id={mode} className="text-xl font-semibold">
        {t(mode)}
      </h2>
      <p className="mt-2 text-quiet">{about}</p>
      {children}
    </section>
  );
}

function Open({ practices }: { practices: readonly OpenPractice[] }) {
  const [t, format] = [useTranslations('practice'), useFormatter()];
  return (
    <section aria-labelledby="open" className="mb-6 rounded-lg border border-accent bg-card p-5">
      <h2 id="open" className="text-xl font-semibold">
        {t('open.title')}
      </h2>
      <ul className="mt-3 grid gap-4">
        {practices.map(({ id, mode, answered, items, deadlineAt }) => (
          <li key={id}>
            <ButtonLink href={`/practice/${id}`} prefetch={false} className="w-full sm:w-auto">
              {t('open.resume', { mode: t(`modes.${mode}`) })}
            </ButtonLink>
            <p className="mt-1 text-sm text-quiet">
              {t('open.answered', { answered, items })}
              {deadlineAt && `, ${t('open.until', { time: format.dateTime(deadlineAt, { timeStyle: 'short' }) })}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mistakes({ count }: { count: number }) {
  const t = useTranslations('practice.mistakes');
  return (
    <Mode mode="mistakes" about={t('about')}>
      {count === 0 ? (
        <p className="mt-3">
          {t('none')} {t('noneHint')}
        </p>
      ) : (
        <form action={startMistakesAction} className="mt-4">
          <p className="mb-3 font-medium">{t('count', { count })}</p>
          <Button className="w-full sm:w-auto">{t('start')}</Button>
        </form>
      )}
    </Mode>
  );
}

type News = NonNullable<PracticeOverview['news']>;

function Weekly({ news: { monday, articles, languages } }: { news: News }) {
  const [t, format] = [useTranslations('practice.weekly'), useFormatter()];
  const [first, last] = [monday, addDays(monday, 6)].map((day) => new Date(`${day}T00:00:00Z`));
  if (!first || !last) return null;
  const range = format.dateTimeRange(first, last, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <Mode mode="weekly" about={t('about')}>
      <form action={startWeeklyAction} className="mt-4">
        <p className="mb-3 font-medium">{t('week', { range, count: articles })}</p>
        {languages.length > 1 && <WeeklyLanguage languages={languages} />}
        <Button className="w-full sm:w-auto">{t('start')}</Button>
      </form>
    </Mode>
  );
}

/** The language of the reader first, where the week has it. */
function WeeklyLanguage({ languages }: Pick<News, 'languages'>) {
  const [t, ofLibrary, reader] = [useTranslations('practice'), useTranslations('library'), localeOf(useLocale())];
  const usual = languages.find((language) => language === reader) ?? '';
  return (
    // Named apart from the language of the exam, on the same page.
    <SelectField name="weeklyLanguage" label={t('language')} defaultValue={usual}>
      <option value="">{t('languageAny')}</option>
      {languages.map((language) => (
        <option key={language} value={language}>
          {ofLibrary(`languages.${language}`)}
        </option>
      ))}
    </SelectField>
  );
}

function Exam({ topics }: Pick<PracticeOverview, 'topics'>) {
  const t = useTranslations('practice.exam');
  return (
    <Mode mode="exam" about={t('about')}>
      <ExamPanel topics={topics} />
    </Mode>
  );
}

function Finished({ practices }: { practices: readonly FinishedPractice[] }) {
  const [t, format] = [useTranslations('practice'), useFormatter()];
  return (
    <section aria-labelledby="finished" className="border-t border-line py-8">
      <h2 id="finished" className="text-2xl font-semibold">
        {t('finished.title')}
      </h2>
      <ul className="mt-3 divide-y divide-line">
        {practices.map(({ id, mode, finishedAt, points, outOf }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4">
            <Link
              href={`/practice/${id}/result`}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              {t(`modes.${mode}`)}, {format.dateTime(finishedAt, { dateStyle: 'long', timeStyle: 'short' })}
            </Link>
            <span className="tabular-nums">{t('finished.score', { points, outOf })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
