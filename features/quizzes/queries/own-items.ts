import { provingSentences } from '../commands/own-evidence';
import { emptyItem, type PartCounts } from '../commands/own-item';
import { readAgain } from '../commands/read-again';
import type { OwnKind } from '../schema';
import type { Review } from './get-review';
import type { ReviewItem } from './review-items';

/** The sentences of the article that may prove an item, as a reader sees them. */
export function sentencesOf({ articleVersionId, article }: Review): readonly { start: number; text: string }[] {
  const document = readAgain({ id: articleVersionId, ...article });
  return provingSentences(document).map(({ start, text }) => ({ start, text: text.replace(/[*_`]+/g, '') }));
}

/** An item with nothing in it yet, for the form of its kind. */
export function emptyReviewItem(kind: OwnKind, language: 'id' | 'en', counts?: PartCounts): ReviewItem {
  const nowhere = { start: 0, end: 0, text: '' };
  const { choices, steps, pairs } = emptyItem({ kind, language, body: '', places: [nowhere], counts });
  const isNamed = kind === 'ordering' || kind === 'matching';
  return {
    id: '',
    kind,
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
