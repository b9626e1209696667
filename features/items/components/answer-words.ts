import { getLocale, getTranslations } from 'next-intl/server';

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
  'too-late',
  'already-answered',
  'newer-kept',
  'out-of-order',
  'unknown',
] as const;

export type AnswerWords = Awaited<ReturnType<typeof answerWords>>;

/** What the answer form says. Words with a part to fill in, such as `{step}`, go as they are: the browser alone knows what stands there. */
export async function answerWords(unit: string, submit?: string) {
  const [t, offline, locale] = await Promise.all([getTranslations('items'), getTranslations('offline'), getLocale()]);
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
    sentenceHint: t('fields.sentenceHint'),
    matchHint: t('fields.matchHint'),
    matchAny: t('fields.matchAny'),
    orderHint: t('fields.orderHint'),
    moveHint: t('fields.moveHint'),
    place: t.raw('fields.place'),
    placeAny: t('fields.placeAny'),
    up: t.raw('fields.up'),
    down: t.raw('fields.down'),
    moved: t.raw('fields.moved'),
    submit: submit ?? t('submit'),
    keptHere: offline('keptHere'),
    notKept: offline('notKept'),
    goOn: offline('goOn'),
    refusals: Object.fromEntries(refusals.map((code) => [code, t(`refusals.${code}`)])) as Readonly<
      Record<string, string>
    >,
  };
}
