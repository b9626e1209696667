import type { ExchangeChoice, ExchangeItem } from '@/core/exchange';
import type { Document } from '@/core/language';
import { placeOf, provingSentences } from '@/features/quizzes/commands/own-evidence';
import type { WriteItem } from '@/features/quizzes/schema';

/** Why an item cannot come in by itself: it names no proof, or its proof is not in the article. */
export type Unproven = 'no-proof' | 'quote-not-found' | 'not-sentences';

type Made = { readonly ok: true; readonly value: WriteItem } | { readonly ok: false; readonly code: Unproven };

/** An item of a file as a teacher would have written it, with the places of the article that its quotes name. */
export function ownInput(item: ExchangeItem, versionId: string, document: Document): Made {
  const { kind, stem, because } = item;
  const base = {
    versionId,
    kind,
    stimulus: item.stimulus !== '',
    stem,
    because,
    choices: [],
    sentences: [],
    quote: '',
    ...answerOf(item, document.language),
  };
  if (item.kind === 'evidence') {
    const sentences = provingSentences(document);
    const starts = item.choices.map(({ text }) => sentences.find((one) => plain(one.text) === plain(text))?.start);
    const places = starts.filter((start) => start !== undefined);
    if (places.length < starts.length) return { ok: false, code: 'not-sentences' };
    const proof = starts[item.choices.findIndex(({ correct }) => correct)];
    return { ok: true, value: { ...base, choices: reasonsInOrder(item, places), proof, sentences: places } };
  }
  const [quote, ...further] = item.evidence;
  if (quote === undefined) return { ok: false, code: 'no-proof' };
  const found = placeOf(quote, document.body);
  const sentences = further.map((one) => sentenceWith(one, document));
  const places = sentences.filter((start) => start !== undefined);
  if (!found || places.length < further.length) return { ok: false, code: 'quote-not-found' };
  return { ok: true, value: { ...base, quote, sentences: [...new Set(places)] } };
}

const plain = (text: string) => text.replace(/[\s*_`]+/g, ' ').trim();

/** The sentence that holds the words of a further quote. */
function sentenceWith(quote: string, document: Document): number | undefined {
  const place = placeOf(quote, document.body);
  return place && provingSentences(document).find(({ start, end }) => start <= place.start && place.start < end)?.start;
}

/** The sentences stand in reading order, so do the reasons against them. */
function reasonsInOrder(
  { choices }: { readonly choices: readonly { readonly because: string }[] },
  starts: readonly number[],
) {
  return starts
    .map((start, at) => ({ start, because: choices[at]?.because ?? '' }))
    .sort((one, other) => one.start - other.start)
    .map(({ because }) => ({ text: '', because }));
}

/** What answers it, as the form of its kind sends it. */
function answerOf(item: ExchangeItem, language: 'id' | 'en'): Partial<WriteItem> {
  switch (item.kind) {
    case 'multiple-choice':
    case 'multiple-response':
      return chosen(item.choices);
    case 'cloze':
      return item.choices.length > 0 ? chosen(item.choices) : typed(item);
    case 'short-answer':
      return typed(item);
    case 'true-false': {
      const verdict = (isRight: boolean) => ({ text: '', because: isRight ? '' : item.against });
      return { choices: [verdict(item.answer), verdict(!item.answer)], correct: item.answer ? 0 : 1 };
    }
    case 'numeric': {
      const { format } = new Intl.NumberFormat(language, { maximumFractionDigits: 6, useGrouping: false });
      return { amount: format(item.amount), unit: item.unit, tolerance: format(item.tolerance) };
    }
    case 'date':
      return { date: item.date };
    case 'ordering':
      return { steps: [...item.steps] };
    case 'matching':
      return { pairs: [...item.pairs], choices: [...item.spare] };
    case 'evidence':
      return {};
  }
}

function chosen(choices: readonly ExchangeChoice[]): Partial<WriteItem> {
  const right = choices.flatMap(({ correct }, at) => (correct ? [at] : []));
  return { choices: choices.map(({ text, because }) => ({ text, because })), correct: right[0], right };
}

function typed({
  accepted,
  others,
}: {
  readonly accepted: readonly string[];
  readonly others: readonly string[];
}): Partial<WriteItem> {
  return { accepted: accepted.join('\n'), others: others.join('\n') };
}

/** The fields of the form for an own item of that kind, filled in; its proof is to be picked there. */
export function formFields(item: ExchangeItem, language: 'id' | 'en'): Readonly<Record<string, string>> {
  const { choices = [], steps = [], pairs = [], right = [], correct, ...single } = answerOf(item, language);
  const texts = Object.entries(single).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return Object.fromEntries(
    [
      ['kind', item.kind],
      ['stimulus', item.stimulus === '' ? '' : 'on'],
      ['stem', item.stem],
      ['because', item.because],
      ...texts,
      ...(correct === undefined || right.length > 1 ? [] : [['correct', `${correct}`]]),
      ...(right.length > 1 ? right.map((at) => [`right-${at}`, `${at}`]) : []),
      ...choices.flatMap(({ text, because }, at) => [
        [`choice-${at}`, text],
        [`choice-${at}-because`, because],
      ]),
      ...steps.flatMap(({ text, date }, at) => [
        [`step-${at}`, text],
        [`step-${at}-date`, date],
      ]),
      ...pairs.flatMap(({ prompt, match }, at) => [
        [`prompt-${at}`, prompt],
        [`match-${at}`, match],
      ]),
    ].filter(([, value]) => value !== ''),
  );
}
