import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '@/components/page';
import { submitAnswerAction } from '../actions';
import type { ItemScreen } from '../queries/item-screen';
import type { OpenItem } from '../queries/open-item';
import { AnswerForm } from './answer-form';
import { ItemWays } from './item-ways';
import { KeyDeck } from './key-deck';
import { ProgressLine } from './progress-line';
import { Stem } from './stem';

/** One question to answer. Nothing of its key is here to be sent. */
export async function OpenItemView({ screen }: { screen: Extract<ItemScreen, { kind: 'open' }> }) {
  const { attempt, number, item } = screen;
  const t = await getTranslations('attempts.item');
  const hint = t(`keys.${shortcutOf(item)}`, { count: item.choices.length });
  return (
    <Page>
      <ProgressLine attempt={attempt} number={number} />
      <KeyDeck label={t('progress', { number, total: attempt.places.length })} hint={hint} arrival={`${number}`}>
        <p className="text-sm font-medium text-quiet">{t(`kinds.${item.kind}`)}</p>
        <h1 id="stem" data-arrival tabIndex={-1} className="mt-1 text-2xl font-semibold outline-none sm:text-3xl">
          <Stem text={item.stem} language={attempt.language} gap={t('gap')} />
        </h1>
        <AnswerForm
          key={number}
          action={submitAnswerAction}
          attemptId={attempt.id}
          number={number}
          item={item}
          language={attempt.language}
          stemId="stem"
          words={await formWords(item.unit, attempt.feedback)}
        />
      </KeyDeck>
      <ItemWays attempt={attempt} number={number} />
    </Page>
  );
}

/** What the keys do here; see `KeyDeck`. */
function shortcutOf({ kind, choices }: OpenItem): 'choose' | 'several' | 'type' {
  if (kind === 'multiple-response') return 'several';
  return choices.length > 0 && kind !== 'ordering' && kind !== 'matching' ? 'choose' : 'type';
}

const refusals = [
  'empty',
  'not-a-choice',
  'not-a-date',
  'date-too-coarse',
  'not-a-number',
  'incomplete',
  'repeated',
  'malformed',
  'finished',
  'already-answered',
  'unknown',
] as const;

/** Those with a part to fill in, such as `{step}`, go as they are: the browser alone knows what stands there. */
async function formWords(unit: string, feedback: 'each' | 'end') {
  const [t, locale] = await Promise.all([getTranslations('attempts.item'), getLocale()]);
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return {
    typed: t('fields.typed'),
    typedHint: t('fields.typedHint'),
    day: t('fields.day'),
    dayHint: t('fields.dayHint'),
    month: t('fields.month'),
    monthAny: t('fields.monthAny'),
    months: Array.from({ length: 12 }, (_, index) => month.format(new Date(Date.UTC(2000, index, 1)))),
    year: t('fields.year'),
    yearHint: t('fields.yearHint'),
    number: unit === '' ? t('fields.number') : t('fields.numberIn', { unit }),
    numberHint: t('fields.numberHint'),
    severalHint: t('fields.severalHint'),
    paragraph: t.raw('fields.paragraph'),
    matchHint: t('fields.matchHint'),
    matchAny: t('fields.matchAny'),
    orderHint: t('fields.orderHint'),
    moveHint: t('fields.moveHint'),
    place: t.raw('fields.place'),
    placeAny: t('fields.placeAny'),
    up: t.raw('fields.up'),
    down: t.raw('fields.down'),
    moved: t.raw('fields.moved'),
    submit: feedback === 'each' ? t('submit') : t('save'),
    seeResult: t('seeResult'),
    seeAnswer: t('seeAnswer'),
    refusals: Object.fromEntries(refusals.map((code) => [code, t(`refusals.${code}`)])),
  };
}
