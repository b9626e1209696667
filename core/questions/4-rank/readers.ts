import type { Gate } from '../candidate.ts';
import type { QuestionKind } from '../question.ts';
import { cellOf, familyOf } from './judged-features.ts';
import { seldomAccepted } from './judged-weights.ts';

/** A fact that is asked so cannot be asked otherwise: it is refused only where readers surely accept less than half, not for its length. */
const onlyForm: ReadonlySet<QuestionKind> = new Set(['matching', 'ordering', 'evidence', 'multiple-response']);

/**
 * What a rule makes is not shown where readers accepted too few of its items, or too few of those whose stem is as short or as long (`bench/quality/fit.ts`). Asked of what our rules make and
 * of nothing that a person or a model wrote.
 */
export const readers: Gate = {
  name: 'readers',
  refuse: ({ draft, question }, { document: { language } }) => {
    const item = { language, kind: question.kind, rule: draft.rule, stem: question.stem, key: question.key };
    const judged =
      seldomAccepted[language][familyOf(item)] ??
      (onlyForm.has(question.kind) ? undefined : seldomAccepted[language][cellOf(item)]);
    return judged ? `Readers accepted ${judged.accepted} of ${judged.of} items like it.` : undefined;
  },
};
