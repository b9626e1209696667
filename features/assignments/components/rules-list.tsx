import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { OwnRules } from '../policy/rules';
import { shownIn, tellables } from '../policy/shown';

type Told = Omit<OwnRules, 'password'>;

type Props = {
  readonly rules: Told;
  /** Questions of the quiz, and how many of them each attempt draws; 0 for all. */
  readonly items: number;
  readonly drawCount?: number;
  /** Only for who sets it. */
  readonly password?: string;
};

/** By what rules an assignment is taken, in words. What is usual is not told. */
export async function RulesList({ rules, items, drawCount = 0, password = '' }: Props) {
  const [t, ofForm, format] = await Promise.all([
    getTranslations('assignments.rules'),
    getTranslations('assignments.form'),
    getFormatter(),
  ]);
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  const time = [
    rules.opensAt && t('windowFrom', { from: moment(rules.opensAt) }),
    rules.closesAt && t('windowTo', { to: moment(rules.closesAt) }),
  ].filter(Boolean);
  const told = (words: string) =>
    tellables
      .filter((one) => shownIn(words)[one])
      .map((one) => ofForm(`told.${one}`).toLocaleLowerCase())
      .join(', ') || ofForm('told.nothing').toLocaleLowerCase();
  const ways = [
    rules.shuffleItems && t('shuffledItems'),
    rules.shuffleChoices && t('shuffledChoices'),
    rules.sequential && t('sequential'),
    rules.allAtOnce && t('allAtOnce'),
  ].filter(Boolean);
  const minutes = (seconds: number) => t('minutes', { count: Math.round(seconds / 60) });
  const late = { hours: Math.round(rules.lateSeconds / 3600), percent: rules.latePercent };
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
      <Rule term={t('window')}>{time.join(' ') || t('always')}</Rule>
      <Rule term={t('limit')}>{rules.limitSeconds > 0 ? minutes(rules.limitSeconds) : t('noLimit')}</Rule>
      {rules.extraSeconds > 0 && <Rule term={t('extra')}>{minutes(rules.extraSeconds)}</Rule>}
      <Rule term={t('items')}>
        {drawCount > 0 ? t('drawn', { count: drawCount, total: items }) : t('itemsOf', { count: items })}
      </Rule>
      <Rule term={t('attempts')}>{rules.attemptsAllowed === 0 ? t('unlimited') : rules.attemptsAllowed}</Rule>
      {rules.attemptsAllowed !== 1 && <Rule term={t('grading')}>{ofForm(`grading.${rules.grading}`)}</Rule>}
      {rules.closesAt && <Rule term={t('late')}>{late.hours > 0 ? t('lateUntil', late) : t('lateNo')}</Rule>}
      {rules.passPercent > 0 && <Rule term={t('pass')}>{t('passFrom', { percent: rules.passPercent })}</Rule>}
      {ways.length > 0 && <Rule term={t('way')}>{ways.join(', ')}</Rule>}
      {password && <Rule term={t('password')}>{password}</Rule>}
      <Rule term={t('shown')}>
        <span className="block">{t('during', { told: told(rules.showsDuring) })}</span>
        <span className="block">{t('after', { told: told(rules.showsAfter) })}</span>
        {rules.closesAt && <span className="block">{t('closed', { told: told(rules.showsClosed) })}</span>}
      </Rule>
    </dl>
  );
}

function Rule({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-quiet">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
