import type { ToldSpan } from '../../facts/index.ts';
import { type Document, oncePer, type Span } from '../../language/index.ts';
import { figuresByUnit, spansIn, valuesIn } from '../article-index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { knownAs } from '../known-as.ts';
import type { Distractor } from '../question.ts';
import { seededRandom } from '../random.ts';
import { stimulusOf } from '../stimulus/stimulus-of.ts';
import { holdsWords, plain } from '../text.ts';
import { toldIn } from '../told-in.ts';
import { otherAmounts } from './amounts.ts';
import { gridOf } from './convention-of.ts';
import { otherDates } from './dates.ts';
import { firstDay } from './first-day.ts';
import { otherNames } from './names.ts';
import { comesAfter, hasComeSoFar, mayBeEnd } from './other-end.ts';
import { isPartOfTold, isPossible } from './possible.ts';
import { roundOf } from './round-of.ts';

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
      const above = stimulusOf(draft, setting)?.text ?? '';
      const inWords = toldIn(draft).flatMap(amountInWords);
      const isOpen = (amount: number) =>
        isPossible(amount, draft.stem, value.unit, inWords) &&
        isPartOfTold(amount, value.amount, draft.stem, above) &&
        setting.grammar.withAmount(answer, amount) !== undefined;
      const amounts = otherAmounts(value, ownAmounts(draft, setting), random, isOpen, gridOf(draft, setting));
      return asValues(
        draft,
        amounts.map((amount) => [amount, setting.grammar.withAmount(answer, amount)]),
        setting,
      );
    }
    case 'date': {
      const { iso } = answer.value;
      const { publishedAt: published } = setting.document;
      const first = firstDay(iso, setting.document);
      const stimulus = stimulusOf(draft, setting);
      const above = stimulus ? spansIn(stimulus, setting.document).flatMap(dateOf) : [];
      const read = `${stimulus?.text ?? ''} ${draft.stem}`;
      const isOut = (date: string) =>
        holdsWords(read, setting.grammar.withDate(answer, date) ?? date) ||
        !mayBeEnd(date, draft) ||
        !hasComeSoFar(date, draft, published) ||
        !comesAfter(date, iso, draft, above);
      const every = roundOf(draft, setting);
      const dates = otherDates(iso, ownDates(setting.document), random, { published, first, isOut, every });
      return asValues(
        draft,
        dates.map((date) => [dateOrder(date), setting.grammar.withDate(answer, date)]),
        setting,
      );
    }
    default:
      return distinct(
        otherNames(draft, setting, random).filter(isAnother(knownAs(answer.entityId, setting))),
        answer.text,
      );
  }
}

/** No wrong choice is a name that the article gives the right one. */
function isAnother(names: readonly string[]): (rival: Rival) => boolean {
  return ({ text }) => !names.some((name) => holdsWords(text, name) || holdsWords(name, text));
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
  const figures = unit === undefined ? [] : (figuresByUnit(document).get(unit) ?? []);
  return figures.flatMap(({ value: { amount }, sentence: { index } }) => (index === draft.fact.sentence ? [] : amount));
}

const ownDates = oncePer((document: Document): readonly string[] =>
  valuesIn(document).flatMap(({ value }) => (value.kind === 'date' && !value.relative ? [value.iso] : [])),
);

/** "sembilan positif", but no figure in digits. */
function amountInWords({ span: { value }, text }: ToldSpan): readonly number[] {
  return value?.kind === 'number' && !/\d/.test(text) ? [value.amount] : [];
}

function dateOf({ value }: Span): readonly string[] {
  return value?.kind === 'date' ? [value.iso] : [];
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
