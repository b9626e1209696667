/**
 * The columns, by name in any order; `kind` and `stem` must be there. A cell that holds several texts has one a line:
 * - `stimulus`: what of the article is read before the stem.
 * - `answer`: the right choice or choices; the accepted forms; `true` or `false`; the number; the date; the steps in order; the matches.
 * - `prompts`: of a matching its prompts, of an ordering the dates of its steps; a line for each line of `answer`.
 * - `choices`: all choices in the order shown; of a matching those that fit no prompt. `reasons`: why each is wrong, a line for each.
 * - `others`: words that are never taken for a slip of the key. `unit`, `tolerance`: of a number.
 * - `because`: why the key is right. `evidence`: the quotes of the article. `weight`: points, 1 to 10.
 */
export const columns = [
  'kind',
  'stimulus',
  'stem',
  'answer',
  'prompts',
  'choices',
  'reasons',
  'others',
  'unit',
  'tolerance',
  'because',
  'evidence',
  'weight',
] as const;
export type Column = (typeof columns)[number];
