import type { ToldSpan } from '../../facts/index.ts';
import { isBuilt } from '../built.ts';
import type { Gate, Setting } from '../candidate.ts';
import type { Answer, Draft } from '../draft.ts';
import { knownAs } from '../known-as.ts';
import { isOwnYear } from '../own-year.ts';
import { gap, holdsWords, wordsOf } from '../text.ts';
import { toldIn } from '../told-in.ts';
import { amountIn, timeAgo } from './title-amounts.ts';

type Amount = Extract<NonNullable<Answer['value']>, { kind: 'number' }>;

/** A statement of which the title says so much of the telling words is answered by it. */
const most = 0.6;

/** The title stands above each item: what it says is not asked, neither figure, date nor name, and no statement that says it again. */
export const titleTells: Gate = {
  name: 'title tells',
  refuse: ({ draft, question }, setting) => {
    if (isBuilt(question)) return undefined;
    if (question.kind === 'true-false') {
      if (saysOwnDay(draft, setting)) return 'It says the day of the article.';
      return repeatsTitle(draft, setting) ? 'The title says nearly the same.' : undefined;
    }
    const told = toldBy(draft, setting);
    return told === undefined ? undefined : `The title says "${told}".`;
  },
};

/** A true statement of a date that stands under the title. */
function saysOwnDay(draft: Draft, { document: { publishedAt } }: Setting): boolean {
  return (
    draft.rule === 'gap: date, stated' &&
    toldIn(draft).some(
      ({ span: { value }, text }) => value?.kind === 'date' && value.iso === publishedAt && draft.stem.includes(text),
    )
  );
}

/** "Yudhoyono-Kalla" names both. */
function titleOf({ title }: Setting['document']): string {
  return unjoined(title).replace(/(?<=\d)-(?=\p{L})/gu, ' ');
}

/** In title and name alike: "Sam Bankman-Fried" is said by "Sam Bankman-Fried jailed". */
function unjoined(text: string): string {
  return text.replace(/(?<=\p{L})[-–—/](?=\p{L})/gu, ' ');
}

function toldBy({ answer }: Draft, setting: Setting): string | undefined {
  const { document, grammar } = setting;
  const { value, text } = answer;
  const sum = oneAndOthers(answer, document.title, grammar);
  if (sum) return sum;
  if (value?.kind === 'date' && value.iso === document.publishedAt) return `${text}, the day of the article`;
  if (value?.kind === 'date' && grammar.relativeDay.test(document.title))
    return 'a day counted from that of the article';
  const ago = timeAgo(value, document);
  if (ago) return `${ago}, counted back from the day of the article`;
  const month = value?.kind === 'date' ? monthIn(text, titleOf(document)) : undefined;
  if (month) return month;
  if (isOwnYear(value, document.publishedAt)) return `${text}, a year counted from the article's`;
  const entity = document.entities.find(({ id }) => id === answer.entityId);
  const others = knownAs(answer.entityId, setting);
  const names = value === undefined ? [text, ...(entity ? [entity.name, ...entity.aliases] : []), ...others] : [];
  const words = names.map((name) =>
    unjoined(name)
      .split(' ')
      .filter((word) => word.length > 2),
  );
  const half = words.find(
    (all) =>
      all.length > 1 &&
      all.filter((word) => holdsWords(titleOf(document), word)).length >= all.length / 2 &&
      all.some((word) => word.length > 3 && holdsWords(titleOf(document), word)),
  );
  if (half) return half.join(' ');
  const parts =
    answer.type === 'person'
      ? names.flatMap((name) => unjoined(name).split(' ')).filter((word) => word.length > 3)
      : [];
  const figure =
    value?.kind === 'date'
      ? text.replace(/,? \d{4}$/, '')
      : value?.kind === 'number'
        ? (/\d[\d.,]*/.exec(text)?.[0] ?? numeralIn(text, value.unit, document))
        : undefined;
  const rounded =
    value?.kind === 'number' ? (roundedIn(text, document.title) ?? nearlyIn(value, document.title)) : undefined;
  return (
    rounded ??
    [...names, ...parts].find((form) => holdsWords(titleOf(document), form)) ??
    (figure !== undefined && saysFigure(titleOf(document), figure) ? figure : undefined) ??
    (value?.kind === 'number' ? amountIn(value, document) : undefined)
  );
}

/** "Nine of 14 deaths reported in October" tells the month of "1 October 2021". */
function monthIn(date: string, title: string): string | undefined {
  const [month] = /\p{L}{3,}/u.exec(date) ?? [];
  return month !== undefined && new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, 'u').test(title) ? month : undefined;
}

/** "Indonesia dan Sepuluh Negara" tells eleven. */
function oneAndOthers(answer: Answer, title: string, grammar: Setting['grammar']): string | undefined {
  const { value } = answer;
  if (value?.kind !== 'number' || value.amount < 3 || !Number.isInteger(value.amount)) return undefined;
  const others = numeral(grammar.withAmount(answer, value.amount - 1) ?? '', value.unit);
  const name = '\\p{Lu}[\\p{L}-]+';
  return others === ''
    ? undefined
    : new RegExp(`${name} (?:dan|and) ${others.replaceAll('.', '\\.')}(?![\\p{L}\\d])`, 'iu').exec(title)?.[0];
}

/** "Rp110.000", "£12m" and "12 persen" say 110.000 and 12; "G20" and "12,5" do not. */
function saysFigure(title: string, figure: string): boolean {
  return holdsWords(title, figure) || (/^\d/.test(figure) && currency(figure).test(title));
}

function currency(figure: string): RegExp {
  return new RegExp(`(?:Rp|[$£€]) ?${figure.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`, 'u');
}

/** "18 Kilogram" tells "18,4 kilogram", "504 Poin" "504,48 poin". */
function roundedIn(text: string, title: string): string | undefined {
  const [, share] = /^(\d+)[.,]\d{1,2}(?:%| persen| per ?cent)$/u.exec(text) ?? [];
  if (share !== undefined) return new RegExp(`(?<![\\d.,])${share} ?(?:%|persen|per ?cent)`, 'iu').exec(title)?.[0];
  const [, whole, unit] = /^(\d+)[.,]\d{1,2} (\p{L}+)$/u.exec(text) ?? [];
  return whole !== undefined && new RegExp(`(?<![\\d.,])${whole} ${unit}`, 'iu').test(title)
    ? `${whole} ${unit}`
    : undefined;
}

/** So far at most a round figure of the title lies from the exact one. */
const nearly = 0.02;

/** "Hampir Rp 240 Triliun" tells "Rp239,56 triliun". */
function nearlyIn({ amount, unit }: Amount, title: string): string | undefined {
  const [scale] = unit.split(' ');
  if (!scale || !/^\p{L}{3,}$/u.test(scale)) return undefined;
  const found = [...title.matchAll(new RegExp(`(\\d[\\d.,]*) ${scale}(?!\\p{L})`, 'giu'))].find(([, figure = '']) => {
    const said = Number(figure.replace(/[.,]$/, '').replace(',', '.'));
    return Number.isFinite(said) && said > 0 && said !== amount && Math.abs(said - amount) / amount <= nearly;
  });
  return found?.[0];
}

/** English spells small numbers: "level three" in the title does not tell "three weeks". */
function numeralIn(text: string, unit: string, { language, title }: Setting['document']): string | undefined {
  const isSaid = language === 'id' || wordsOf(unit).some((word) => holdsWords(title, word));
  return isSaid ? numeral(text, unit) : undefined;
}

/** "dua" of "dua perwira". */
function numeral(text: string, unit: string): string {
  return text.toLowerCase().endsWith(` ${unit.toLowerCase()}`) ? text.slice(0, -unit.length - 1) : text;
}

/** Most of its telling words are in the title, or the very figure that makes it true or false. */
function repeatsTitle({ fact, stem, correction, answer }: Draft, { document, grammar }: Setting): boolean {
  const title = new Set(wordsOf(document.title));
  const telling = [...new Set(wordsOf(stem.replace(gap, ' ')))].filter(
    (word) => word.length > 2 && !grammar.stopWords.has(word),
  );
  const figure =
    /\d[\d.,]*/.exec(correction ?? '')?.[0] ??
    (correction !== undefined && (fact.amount !== undefined || correction.includes(' '))
      ? correction.toLowerCase()
      : undefined);
  const shared = telling.filter((word) => title.has(word)).length;
  const main = wordsOf(document.title.split(/[:,]/)[0] ?? '').filter(
    (word) => word.length > 2 && !grammar.stopWords.has(word),
  );
  const said =
    shared >= telling.length * most ||
    (main.length > 3 && main.filter((word) => telling.includes(word)).length >= main.length * most);
  return (
    said ||
    (figure !== undefined && saysFigure(titleOf(document), figure)) ||
    (answer.type === 'truth' &&
      fact.amount !== undefined &&
      saysAmount(fact.amount, titleOf(document), grammar.numeralsTell === true))
  );
}

function saysAmount({ text, span: { value } }: ToldSpan, title: string, inWords: boolean): boolean {
  const figure =
    /\d[\d.,]*/.exec(text)?.[0] ?? (inWords && value?.kind === 'number' ? numeral(text, value.unit) : undefined);
  return (figure !== undefined && saysFigure(title, figure)) || roundedIn(text, title) !== undefined;
}
