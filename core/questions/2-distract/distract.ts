import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import type { Distractor } from '../question.ts';
import { seededRandom } from '../random.ts';
import { holdsWords, plain } from '../text.ts';
import { otherAmounts } from './amounts.ts';
import { otherDates } from './dates.ts';
import { otherNames } from './names.ts';
import { isPossible } from './possible.ts';

/** `order` is the place of a date or amount among its like; `own` tells a name of the article from one of the lists. */
export type Rival = Distractor & { readonly order?: number; readonly own?: boolean };

/** Wrong answers of the same type and form, best first, each with its reason; fewer than three refuse a choice. */
export function distract(draft: Draft, setting: Setting): readonly Rival[] {
  const random = seededRandom(setting.seed, `${draft.rule}|${draft.stem}`);
  const { answer, rivals } = draft;
  if (rivals) return distinct(random.shuffle(rivals), answer.text);
  switch (answer.value?.kind) {
    case 'number': {
      const value = answer.value;
      const amounts = otherAmounts(value, ownAmounts(draft, setting), random, (amount) =>
        isPossible(amount, draft.stem),
      );
      return asValues(
        draft,
        amounts.map((amount) => [amount, setting.grammar.withAmount(answer, amount)]),
        setting,
      );
    }
    case 'date': {
      const { iso } = answer.value;
      const isSaid = (date: string) => holdsWords(draft.stem, setting.grammar.withDate(answer, date) ?? date);
      const every = setting.grammar.rounds.find(({ name }) => name.test(draft.stem))?.years;
      const first = beginning(iso, setting);
      const dates = otherDates(iso, ownDates(setting), random, setting.document.publishedAt, isSaid, every, first);
      return asValues(
        draft,
        dates.map((date) => [dateOrder(date), setting.grammar.withDate(answer, date)]),
        setting,
      );
    }
    default:
      return distinct(otherNames(draft, setting, random), answer.text);
  }
}

/** So many days before publication the news may have begun. */
const recent = 21;

/** The earliest day of the last weeks that the article tells, where the key is a later one; else the empty text, before every date. */
function beginning(iso: string, setting: Setting): string {
  const { publishedAt } = setting.document;
  if (iso.length < 10 || publishedAt === undefined) return '';
  const [earliest = ''] = setting.document.sentences
    .flatMap(({ spans }) => spans)
    .flatMap(({ value }) => (value?.kind === 'date' && value.iso.length === 10 ? [value.iso] : []))
    .filter((date) => daysBetween(date, publishedAt) >= 0 && daysBetween(date, publishedAt) <= recent)
    .sort();
  return earliest < iso && earliest !== '' && iso <= publishedAt && daysBetween(iso, publishedAt) <= recent
    ? earliest
    : '';
}

function daysBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}

/** `2024-12-16` -> 20241216: dates of one precision in their order. */
export function dateOrder(iso: string): number {
  return Number(iso.replaceAll('-', ''));
}

function asValues(
  draft: Draft,
  values: readonly (readonly [number, string | undefined])[],
  { grammar }: Setting,
): readonly Rival[] {
  const key = draft.answer.text;
  const rivals = values.flatMap(([order, text]) =>
    text === undefined ? [] : [{ text, order, because: grammar.wrong({ kind: 'other-value', text, key }) }],
  );
  return distinct(rivals, key);
}

/** Figures the article gives in the same unit, in other sentences: they tempt who read in haste. */
function ownAmounts(draft: Draft, { document }: Setting): readonly number[] {
  const unit = draft.answer.value?.kind === 'number' ? draft.answer.value.unit : undefined;
  return document.sentences
    .filter(({ index }) => index !== draft.fact.sentence)
    .flatMap(({ spans }) => spans)
    .flatMap(({ value }) => (value?.kind === 'number' && value.unit === unit ? [value.amount] : []));
}

function ownDates({ document }: Setting): readonly string[] {
  return document.sentences
    .flatMap(({ spans }) => spans)
    .flatMap(({ value }) => (value?.kind === 'date' && !value.relative ? [value.iso] : []));
}

/** No two the same, and none that holds another: "aliran senjata" beside "aliran senjata ke Korea Utara". */
function distinct(distractors: readonly Rival[], key: string): readonly Rival[] {
  const kept: Rival[] = [];
  for (const rival of distractors) {
    const others = [key, ...kept.map(({ text }) => text)];
    const clashes = others.some(
      (other) => plain(other) === plain(rival.text) || (rival.order === undefined && isWithin(rival.text, other)),
    );
    if (!clashes) kept.push(rival);
  }
  return kept;
}

function isWithin(one: string, other: string): boolean {
  return holdsWords(one, other) || holdsWords(other, one);
}
