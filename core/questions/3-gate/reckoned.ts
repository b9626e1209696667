import { isUncut, type ToldSpan } from '../../facts/index.ts';
import { type Document, dayNumber } from '../../language/index.ts';
import { spansIn } from '../article-index.ts';
import type { Gate } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import type { Question } from '../question.ts';
import { gap } from '../text.ts';
import { toldIn } from '../told-in.ts';

const against = '(?:sedangkan|sementara|disusul|diikuti|while|whereas|followed by)';
const ahead = new RegExp(`^[^,]*, ${against} `);
const behind = new RegExp(`, ${against} [^,]*$`);

/** "berjumlah ____, sedangkan dana pihak ketiga Rp210 triliun": another matter beside it, which tells nothing of this one; nor does the next of a row of sums. */
function isSetAgainst(stem: string, { answer: { type }, fact }: Draft): boolean {
  const [before = '', after = ''] = stem.split(gap);
  const isOfRow =
    isUncut(fact) &&
    type === 'money' &&
    /^ (?:for|bagi|untuk|to) [^,]+,/.test(after) &&
    !/(?:from|dari|of|total|sebesar) $/.test(before);
  return isOfRow || ahead.test(after) || behind.test(before);
}

type Amount = Extract<NonNullable<Draft['answer']['value']>, { kind: 'number' }>;
type Others = readonly ToldSpan[];

/** "____ menolak, sedangkan 44,7 persen mendukung". */
function isComplement({ answer: { type, value } }: Draft, others: Others): boolean {
  return (
    type === 'percent' &&
    value?.kind === 'number' &&
    others.some(
      ({ span }) =>
        span.type === 'percent' && span.value?.kind === 'number' && isHundred(span.value.amount + value.amount),
    )
  );
}

function isHundred(sum: number): boolean {
  return Math.abs(sum - 100) < 0.2;
}

/** "Dari ____ peserta hanya 67 orang atau 2,3 persen". */
function isWholeOfShare({ answer: { value } }: Draft, others: Others): boolean {
  const amounts = (isShare: boolean) =>
    others.flatMap(({ span }) =>
      (span.type === 'percent') === isShare && span.value?.kind === 'number' ? span.value.amount : [],
    );
  const amount = value?.kind === 'number' ? value.amount : 0;
  const isThat = (count: number, share: number) => Math.abs((100 * count) / share - amount) < 0.05 * amount;
  return amounts(false).some((count) => amounts(true).some((share) => isThat(count, share)));
}

/** "135 lainnya", "23 in Peru and 15 in Bolivia", "revenue of 18 trillion": figures of what is not said again, which no span tells. */
const uncounted =
  /(?<![\d.,\p{L}$£€-])\d{1,3}(?:[.,]\d{1,2})?(?![\d\p{L}%-]|[.,]\d| (?:persen|percent|per cent)(?!\p{L}))/gu;

/** Those of a stem beside all that is told as a figure, date or name. */
function uncountedIn(stem: string, draft: Draft): readonly number[] {
  const rest = toldIn(draft).reduce((left, { text }) => left.replace(text, ' '), stem.replace(yearIn, ' '));
  return [...rest.matchAll(uncounted)].map(([text]) => Number(text.replace(',', '.')));
}

/** Sums of smaller figures come about by chance. */
const leastSum = 5;

/** "Dari ____ anggota, 226 orang mendukung dan 135 menolak", "naik dari Rp6,07 triliun menjadi Rp7,27 triliun, atau Rp1,2 triliun": of three figures one is told by the two others. Of a statement any three of its sentence. */
function addsUp(asked: Draft['answer']['value'], draft: Draft): boolean {
  const { answer, stem } = draft;
  const told = new Map(
    toldIn(draft).flatMap(({ span: { start, type, value } }) =>
      value?.kind === 'number' && type !== 'percent' ? [[start, value.amount] as const] : [],
    ),
  );
  if (asked !== undefined && (asked.kind !== 'number' || answer.type === 'percent')) return false;
  const others = [...told].filter(([start]) => asked === undefined || start !== answer.range?.start);
  const bare = asked === undefined ? [] : uncountedIn(stem, draft);
  const amounts = [...others.map(([, amount]) => amount), ...bare].filter((amount) => amount >= 1);
  const isSum = (sum: number, one: number, other: number) =>
    sum >= leastSum && Math.abs(one + other - sum) < 0.002 * sum;
  const whole = asked?.kind === 'number' ? [asked.amount] : amounts;
  return whole.some((key) =>
    amounts.some((one, at) =>
      amounts
        .slice(at + 1)
        .some(
          (other) =>
            isSum(key, one, other) ||
            (asked !== undefined && (isSum(one, key, other) || isSum(other, key, one)) && one !== other),
        ),
    ),
  );
}

/** Of fewer years nobody says so many in round figures. */
const leastRound = 10;
const spanOfYears = /^(?:tahun|years?|dekade|dasawarsa|decades?)$/;
const sinceYear = /(?<![\d.,])(?:1[5-9]|20)\d{2}(?![\d.,]\d)/u;

/** "terbit pada 2005, ____ sebelum pandemi": everybody knows when that was and need only subtract. */
const besidePandemic = new RegExp(`${gap} (?:sebelum|setelah|sesudah|sejak|before|after) (?:the )?pandemi`, 'u');

const yearIn = /(?<![\d.,])(?:1[5-9]|20)\d{2}(?![\d.,]\d)/gu;

/** "a second final in six years, after Cairo in ____", "selama ____, sejak April 2005 hingga April 2009": each is told by the others, and the day of the article stands under the title. */
function isSpanOfYears(draft: Draft, { stem, stimulus }: Question, { publishedAt = '' }: Document): boolean {
  const { value } = draft.answer;
  const inStem = yearsIn(stem);
  const published = Number(publishedAt.slice(0, 4));
  const years = [...inStem, ...yearsIn(stimulus?.text ?? ''), published];
  if (value?.kind === 'date') {
    const key = Number(value.iso.slice(0, 4));
    return toldIn(draft).some(
      ({ span, text }) => isYears(span.value) && stem.includes(text) && years.includes(key + span.value.amount),
    );
  }
  return isSince(draft, inStem, published) || isBetween(value, years);
}

/** "The job was to be ready by 1963. It has taken ____ longer", told in 1973. */
function isBetween(value: Draft['answer']['value'], years: readonly number[]): boolean {
  return (
    isYears(value) &&
    years.some((one, at) => years.slice(at + 1).some((other) => Math.abs(one - other) === value.amount))
  );
}

/** "almost ____ after IBM's Deep Blue defeated Kasparov in 1997", told in 2016: round as it may be, it is the span to the day of the article. */
function isSince({ answer: { value } }: Draft, years: readonly number[], published: number): boolean {
  if (value?.kind !== 'number' || !spanOfYears.test(value.unit)) return false;
  const span = /^(?:dekade|dasawarsa|decade)/.test(value.unit) ? 10 * value.amount : value.amount;
  const leeway = span < leastRound ? 0 : span / 10;
  return years.some((year) => Math.abs(published - year - span) <= leeway);
}

function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(yearIn)].map(([year]) => Number(year));
}

function isYears(value: Draft['answer']['value']): value is Amount {
  return value?.kind === 'number' && /^(?:tahun|years?)$/.test(value.unit);
}

/** "naik dari 7,85 persen menjadi 7,07 persen", "32,6 persen, di atas ambang 50 persen": a wrong figure beside another of its unit shows itself. */
function contradictsItself({ answer: { value, range }, correction, told, fact, stem }: Draft): boolean {
  if (correction === undefined) return false;
  const own = value ?? fact.amount?.span.value;
  return (
    own?.kind === 'number' &&
    toldIn({ told, fact }).some(
      ({ span, text }) =>
        span.value?.kind === 'number' &&
        span.value.unit === own.unit &&
        text !== correction &&
        span.start !== range?.start &&
        stem.includes(text),
    )
  );
}

/** "112 kursi yang dibutuhkan untuk menguasai parlemen beranggota ____". */
function isHalfTold(amount: number, { stem, stimulus }: Question): boolean {
  const half = Math.floor(amount / 2) + 1;
  return (
    amount >= 20 && new RegExp(`(?<![\\d.,])${half}(?![\\d]|[.,]\\d)`, 'u').test(`${stimulus?.text ?? ''} ${stem}`)
  );
}

/** "11/12 x Rp1.200.000". */
const worked = /\d ?[x×*] ?(?:Rp|US\$|[$£€])? ?\d/u;

const clock = /\d{1,2}[.:]\d{2}(?: ?[ap]m)?|\d{1,2} ?[ap]m\b/gu;

/** "____ later, at 10.22pm", after a sentence that tells of 10.26am. */
function isBetweenClocks({ answer: { type } }: Draft, { stem, stimulus }: Question): boolean {
  return type === 'duration' && [...`${stimulus?.text ?? ''} ${stem}`.matchAll(clock)].length > 1;
}

const lengths: readonly (readonly [unit: RegExp, days: number])[] = [
  [/^(?:hari|days?)$/, 1],
  [/^(?:pekan|minggu|weeks?)$/, 7],
];

type Value = Draft['answer']['value'];

/** How many days a duration is, and how far off it may be ("14 hari, yakni 18 Februari hingga 2 Maret": both are counted in); nothing for other values. */
function daysOf(value: Value): readonly [days: number, leeway: number][] {
  const length = value?.kind === 'number' ? lengths.find(([unit]) => unit.test(value.unit))?.[1] : undefined;
  return value?.kind === 'number' && length !== undefined ? [[length * value.amount, Math.max(length, 2)]] : [];
}

function dayOf(value: Value): readonly number[] {
  return value?.kind === 'date' && value.iso.length === 10 ? [dayNumber(value.iso)] : [];
}

/** "Keputusan itu diambil ____ setelah empat pasien menggigil pada 7 Juli 2025", after a sentence on 17 July: of a span and its two days each is told by the others. */
function isBetweenDays(draft: Draft, { stimulus }: Question, document: Document): boolean {
  const { value, range } = draft.answer;
  const beside = [...toldIn(draft).map(({ span }) => span), ...(stimulus ? spansIn(stimulus, document) : [])].filter(
    ({ start }) => start !== range?.start,
  );
  const days = [
    ...beside.flatMap((span) => dayOf(span.value)),
    ...(document.publishedAt ? [dayNumber(document.publishedAt)] : []),
  ];
  const isSpan = (one: number, other: number, [length, leeway]: readonly [number, number]) =>
    Math.abs(Math.abs(one - other) - length) < leeway;
  const spans = beside.flatMap((span) => daysOf(span.value));
  return (
    daysOf(value).some((span) =>
      days.some((one, at) => days.slice(at + 1).some((other) => isSpan(one, other, span))),
    ) || dayOf(value).some((own) => days.some((other) => spans.some((span) => isSpan(own, other, span))))
  );
}

/** "tumbuh berapa persen dari Rp2,53 triliun menjadi Rp2,84 triliun?", "dari 25 anggota, 14 ...": what can be reckoned from the stem is not asked. */
export const reckoned: Gate = {
  name: 'reckoned',
  refuse: ({ draft, question }, { document }) => {
    const { value } = draft.answer;
    if (addsUp(question.kind === 'true-false' ? undefined : value, draft))
      return 'Figures of the stem add up to the one that is asked, or that is told.';
    if (question.kind !== 'true-false' && isSpanOfYears(draft, question, document))
      return 'A span of years and the years beside it, or that of the article, tell it.';
    if (question.kind === 'true-false' && contradictsItself(draft))
      return 'Another figure in its unit tells that it is false.';
    if (question.kind !== 'true-false' && isBetweenDays(draft, question, document))
      return 'A span of days and its two days tell each other: one of them is asked.';
    if (value?.kind !== 'number' || question.kind === 'true-false') return undefined;
    if (worked.test(question.stimulus?.text ?? '')) return 'The sum that gives it stands in the stimulus.';
    if (isHalfTold(value.amount, question)) return 'Half of it and one, a majority, stands beside it.';
    if (isBetweenClocks(draft, question)) return 'Two times of day tell the span between them.';
    if (draft.answer.type === 'duration' && sinceYear.test(question.stem) && besidePandemic.test(question.stem))
      return 'The year of the stem and that of the pandemic tell the span.';
    const others = toldIn(draft).filter(
      ({ span }) => span.value?.kind === 'number' && span.start !== draft.answer.range?.start,
    );
    const same = others.filter(({ span }) => span.value?.kind === 'number' && span.value.unit === value.unit);
    if (isComplement(draft, others)) return 'With the other share of the stem it makes a hundred.';
    if (draft.answer.type !== 'percent' && same.length === 0 && isWholeOfShare(draft, others))
      return 'A part and its share stand in the stem, so that the whole can be reckoned.';
    if (draft.answer.type === 'percent' && others.filter(({ span }) => span.type !== 'percent').length >= 2)
      return 'The share can be reckoned from the other figures of the stem.';
    return question.kind !== 'numeric' && same.length > 0 && !isSetAgainst(question.stem, draft)
      ? `Another figure in ${value.unit} stands in the stem and rules choices out.`
      : undefined;
  },
};
