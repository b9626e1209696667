import { type ExchangeItem, gap } from './exchange-quiz.ts';
import { mostRead, type Problem, type ProblemCode, problem, type ReadItem, type Reading } from './reading.ts';

/** How long a text may be in UTF-16 code units, and of how many parts an item. */
const longestRead = { stem: 500, because: 1000, choice: 300, unit: 60, parts: 8 } as const;

/** An item as a format told it, before it is judged. */
export type Found = {
  /** Of a package: where it stands. */
  readonly file?: string;
  readonly line: number;
  readonly item: ExchangeItem;
  readonly noted?: readonly Problem[];
};

/** Judges what was found: what cannot be asked is skipped with its line, the rest comes in. */
export function settle(found: readonly (Found | Problem)[]): Reading {
  const items: ReadItem[] = [];
  const problems: Problem[] = [];
  for (const one of found) {
    if ('code' in one) {
      problems.push(one);
      continue;
    }
    const fault = faultOf(one.item) ?? (items.length >= mostRead.items ? 'too-many' : undefined);
    const place = one.file === undefined ? {} : { file: one.file };
    if (fault) problems.push({ ...problem(one.line, fault, one.item.stem), ...place });
    else {
      items.push({ ...place, line: one.line, item: one.item });
      problems.push(...(one.noted ?? []).map((noted) => ({ ...noted, ...place })));
    }
  }
  return { items, problems };
}

function faultOf(item: ExchangeItem): ProblemCode | undefined {
  if (item.stem === '') return 'no-stem';
  if (item.kind === 'cloze' && item.stem.split(gap).length !== 2) return 'no-gap';
  return faultOfAnswer(item) ?? (isTooLong(item) ? 'too-long' : undefined);
}

function faultOfAnswer(item: ExchangeItem): ProblemCode | undefined {
  switch (item.kind) {
    case 'multiple-choice':
    case 'evidence':
      return faultOfChoices(item.choices, 1, 1);
    case 'multiple-response':
      return faultOfChoices(item.choices, 2, item.choices.length - 1);
    case 'cloze':
      return item.choices.length > 0 ? faultOfChoices(item.choices, 1, 1) : faultOfTyped(item.accepted);
    case 'short-answer':
      return faultOfTyped(item.accepted);
    case 'numeric': {
      const { amount, tolerance } = item;
      return Number.isFinite(amount) && Number.isFinite(tolerance) && tolerance >= 0 ? undefined : 'bad-number';
    }
    case 'date':
      return isDate(item.date) ? undefined : 'bad-date';
    case 'ordering':
      if (item.steps.some(({ date }) => !isDate(date))) return 'bad-date';
      return faultOfParts(
        item.steps.map(({ text }) => text),
        3,
      );
    case 'matching': {
      const texts = [...item.pairs.map(({ match }) => match), ...item.spare.map(({ text }) => text)];
      if (texts.some((text) => text === '')) return 'no-key';
      return faultOfParts(
        item.pairs.map(({ prompt }) => prompt),
        2,
      );
    }
    case 'true-false':
      return undefined;
  }
}

function faultOfChoices(
  choices: readonly { readonly text: string; readonly correct: boolean }[],
  fewest: number,
  most: number,
): ProblemCode | undefined {
  if (choices.length < 2 || choices.some(({ text }) => text === '')) return 'too-few-choices';
  if (choices.length > longestRead.parts) return 'too-many-parts';
  if (!areDistinct(choices.map(({ text }) => text))) return 'same-choices';
  const right = choices.filter(({ correct }) => correct).length;
  if (right < fewest) return fewest > 1 ? 'too-few-keys' : 'no-key';
  return right > most ? 'no-key' : undefined;
}

function faultOfTyped(accepted: readonly string[]): ProblemCode | undefined {
  return accepted.some((form) => form !== '') ? undefined : 'no-key';
}

function faultOfParts(texts: readonly string[], fewest: number): ProblemCode | undefined {
  if (texts.length < fewest || texts.some((text) => text === '')) return 'too-few-parts';
  if (texts.length > longestRead.parts) return 'too-many-parts';
  return areDistinct(texts) ? undefined : 'same-choices';
}

function areDistinct(texts: readonly string[]): boolean {
  return new Set(texts.map((text) => text.toLowerCase())).size === texts.length;
}

/** ISO 8601 with reduced precision: a year, a month or a day that there is. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function isTooLong(item: ExchangeItem): boolean {
  const over = (texts: readonly string[], most: number) => texts.some((text) => text.length > most);
  const { stimulus, stem, because, evidence } = item;
  if (over([stem], longestRead.stem) || over([stimulus, because, ...evidence], longestRead.because)) return true;
  if (evidence.length > longestRead.parts) return true;
  switch (item.kind) {
    case 'true-false':
      return over([item.against], longestRead.because);
    case 'numeric':
      return over([item.unit], longestRead.unit);
    case 'date':
      return false;
    case 'ordering':
      return over(
        item.steps.map(({ text }) => text),
        longestRead.choice,
      );
    case 'matching': {
      if (item.spare.length > longestRead.parts) return true;
      const texts = [
        ...item.pairs.flatMap(({ prompt, match }) => [prompt, match]),
        ...item.spare.map(({ text }) => text),
      ];
      return over(texts, longestRead.choice) || over(reasons(item.spare), longestRead.because);
    }
    default: {
      const choices = 'choices' in item ? item.choices : [];
      const typed = 'accepted' in item ? [...item.accepted, ...item.others] : [];
      const texts = [...choices.map(({ text }) => text), ...typed];
      const all = typed.reduce((sum, form) => sum + form.length + 1, 0);
      return all > 2000 || over(texts, longestRead.choice) || over(reasons(choices), longestRead.because);
    }
  }
}

const reasons = (choices: readonly { readonly because: string }[]) => choices.map(({ because }) => because);
