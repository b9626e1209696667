import { getLocale, getTranslations } from 'next-intl/server';
import type { OpenItem } from '../queries/open-item';
import { type Field, fieldOf, unreadableAt } from '../schema/field';
import type { AnswerRefusal } from '../schema/refusal';
import type { FieldWords } from './answer-field';

export type AnswerWords = FieldWords & {
  readonly submit: string;
  readonly keptHere: string;
  readonly notKept: string;
  readonly goOn: string;
  /** By what was refused. */
  readonly refusals: Readonly<Record<string, string>>;
};

type Options = {
  /** What the button says, if not that it answers. */
  readonly submit?: string | undefined;
  /** Refusals that cannot come there; their words are left out. */
  readonly never?: readonly AnswerRefusal[];
};

/**
 * What the form of an item says, or of every item there may be (null). Words with a part to fill in, such as `{step}`, go as they are: the browser alone
 * knows what stands there. What other fields than that of the item say is empty: it would be an eighth of what scripts are sent of a question.
 */
export async function answerWords(item: OpenItem | null, { submit, never = [] }: Options = {}): Promise<AnswerWords> {
  const [t, offline, locale] = await Promise.all([getTranslations('items'), getTranslations('offline'), getLocale()]);
  const fields = item ? [fieldOf(item)] : (Object.keys(wordsAt) as Field[]);
  const refused = new Set(
    [...always, ...fields.flatMap((field) => unreadableAt[field])].filter((one) => !never.includes(one)),
  );
  const said = new Set(fields.flatMap((field) => wordsAt[field]));
  const words = Object.entries(sayings(t, item?.unit ?? '')).map(([name, say]) => [
    name,
    said.has(name as FieldWord) ? say() : '',
  ]);
  return {
    ...(Object.fromEntries(words) as Record<FieldWord, string>),
    months: fields.includes('month') ? monthsIn(locale) : [],
    submit: submit ?? t('submit'),
    keptHere: offline('keptHere'),
    notKept: offline('notKept'),
    goOn: offline('goOn'),
    refusals: Object.fromEntries([...refused].map((code) => [code, t(`refusals.${code}`)])),
  };
}

/** Whatever is answered. */
const always = [
  'empty',
  'finished',
  'too-late',
  'already-answered',
  'newer-kept',
  'out-of-order',
  'unknown',
] as const satisfies readonly AnswerRefusal[];

type FieldWord = Exclude<keyof FieldWords, 'months'>;

const wordsAt: Readonly<Record<Field, readonly FieldWord[]>> = {
  choices: [],
  several: ['severalHint'],
  sentences: ['paragraph', 'sentenceHint'],
  order: ['orderHint', 'moveHint', 'place', 'placeAny', 'up', 'down', 'moved'],
  matches: ['matchHint', 'matchAny'],
  text: ['typed', 'typedHint'],
  number: ['number', 'numberHint'],
  day: ['day', 'dayHint'],
  month: ['month', 'monthAny', 'year', 'yearHint'],
  year: ['year', 'yearHint'],
};

type Translator = Awaited<ReturnType<typeof getTranslations<'items'>>>;

function sayings(t: Translator, unit: string): Readonly<Record<FieldWord, () => string>> {
  return {
    typed: () => t('fields.typed'),
    typedHint: () => t('fields.typedHint'),
    day: () => t('fields.day'),
    dayHint: () => t('fields.dayHint'),
    month: () => t('fields.month'),
    monthAny: () => t('fields.monthAny'),
    year: () => t('fields.year'),
    yearHint: () => t('fields.yearHint'),
    number: () => (unit === '' ? t('fields.number') : t('fields.numberIn', { unit })),
    numberHint: () => t('fields.numberHint'),
    severalHint: () => t('fields.severalHint'),
    paragraph: () => t.raw('fields.paragraph'),
    sentenceHint: () => t('fields.sentenceHint'),
    matchHint: () => t('fields.matchHint'),
    matchAny: () => t('fields.matchAny'),
    orderHint: () => t('fields.orderHint'),
    moveHint: () => t('fields.moveHint'),
    place: () => t.raw('fields.place'),
    placeAny: () => t('fields.placeAny'),
    up: () => t.raw('fields.up'),
    down: () => t.raw('fields.down'),
    moved: () => t.raw('fields.moved'),
  };
}

function monthsIn(locale: string): readonly string[] {
  const { format } = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format(new Date(Date.UTC(2000, index, 1))));
}
