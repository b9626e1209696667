import { provingSentences } from '../commands/own-evidence';
import { emptyItem, type PartCounts } from '../commands/own-item';
import { readAgain } from '../commands/read-again';
import { longest, type OwnKind } from '../schema';
import type { Review } from './get-review';
import type { ReviewItem } from './review-items';

/** The sentences of the article that may prove an item, as a reader sees them. */
export function sentencesOf({ articleVersionId, article }: Review): readonly { start: number; text: string }[] {
  const document = readAgain({ id: articleVersionId, ...article });
  return provingSentences(document).map(({ start, text }) => ({ start, text: text.replace(/[*_`]+/g, '') }));
}

/** An item with nothing in it yet, for the form of its kind. */
function emptyReviewItem(kind: OwnKind, language: 'id' | 'en', counts?: PartCounts): ReviewItem {
  const nowhere = { start: 0, end: 0, text: '' };
  const { choices, steps, pairs } = emptyItem({ kind, language, body: '', places: [nowhere], counts });
  const isNamed = kind === 'ordering' || kind === 'matching';
  return {
    id: '',
    kind,
    stimulus: null,
    stem: '',
    key: '',
    because: '',
    factId: '',
    seen: 0,
    edited: false,
    own: true,
    weight: 1,
    verdict: null,
    reason: null,
    remark: '',
    overruled: [],
    evidence: nowhere,
    furtherEvidence: [],
    placeId: '',
    choices: choices.map(({ text, correct, because }) => ({ text: isNamed ? '' : text, correct, because })),
    accepted: [],
    others: [],
    date: null,
    amount: null,
    unit: null,
    tolerance: null,
    steps: steps.map(() => ({ text: '', date: '', evidence: nowhere })),
    pairs: pairs.map(() => ({ prompt: '', match: '', evidence: nowhere })),
    concerns: [],
  };
}

/** An item that begins with the words of the fields of its form, named as `editOf` reads them. What is none of them is left out. */
export function filledReviewItem(
  kind: OwnKind,
  language: 'id' | 'en',
  fields: Readonly<Record<string, string>>,
): ReviewItem {
  const word = (name: string, most: number = longest.choice) => (fields[name] ?? '').slice(0, most);
  const countOf = (name: string) =>
    Array.from({ length: 8 }, (_, at) => at).filter((at) => word(`${name}-${at}`)).length;
  const counts = { choices: countOf('choice'), steps: countOf('step'), pairs: countOf('prompt') };
  const item = emptyReviewItem(kind, language, counts);
  const fixed = kind === 'true-false' || kind === 'evidence';
  const spareFrom = item.choices.findIndex(({ correct }) => !correct);
  const choices = item.choices.map((choice, place) => {
    const at = kind === 'matching' ? place - spareFrom : place;
    const right = fields.correct === `${at}` || `right-${at}` in fields;
    return {
      text: fixed ? choice.text : word(`choice-${at}`),
      correct: kind === 'matching' ? choice.correct : right,
      because: word(`choice-${at}-because`, longest.because),
    };
  });
  const lines = (name: string) => word(name, longest.accepted).split('\n').filter(Boolean);
  const number = (name: string) => {
    const text = language === 'id' ? word(name, 30).replace(',', '.') : word(name, 30);
    return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
  };
  return {
    ...item,
    // Which words, the evidence tells once it is picked.
    stimulus: fields.stimulus === 'on' ? '' : null,
    stem: word('stem', longest.stem),
    because: word('because', longest.because),
    choices: kind === 'ordering' ? item.choices : choices,
    accepted: lines('accepted'),
    others: lines('others'),
    date: word('date', longest.date) || null,
    amount: number('amount'),
    unit: word('unit', 60) || null,
    tolerance: number('tolerance'),
    steps: item.steps.map((step, at) => ({
      ...step,
      text: word(`step-${at}`),
      date: word(`step-${at}-date`, longest.date),
    })),
    pairs: item.pairs.map((pair, at) => ({ ...pair, prompt: word(`prompt-${at}`), match: word(`match-${at}`) })),
  };
}
