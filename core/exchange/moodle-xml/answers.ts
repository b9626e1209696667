import { type ExchangeChoice, gap, oneLine } from '../exchange-quiz.ts';
import { type Problem, problem } from '../reading.ts';
import type { Found } from '../settle.ts';
import type { Tree } from '../xml/tree.ts';
import { child, childrenNamed, linesOf, wordsOf } from './texts.ts';
import { withoutWildcards } from './wildcards.ts';

type Base = {
  readonly stimulus: string;
  readonly stem: string;
  readonly because: string;
  readonly evidence: readonly string[];
  readonly weight: number;
};

/** The item of a question with what answers it; nothing for a type that Fakta has none for. */
export function answered(question: Tree, base: Base): Found | undefined {
  const { line, attributes } = question;
  const kind = kindOf(question);
  const answers = childrenNamed(question, 'answer');
  switch (attributes.type) {
    case 'multichoice':
      return chosen(question, base, kind);
    case 'truefalse': {
      const isTrue = (answer: Tree) => wordsOf(answer).toLowerCase() === 'true';
      const right = answers.find((answer) => fractionOf(answer) > 0);
      const wrong = answers.find((answer) => answer !== right);
      if (!right) return { line, item: { ...base, kind: 'multiple-choice', choices: [] } };
      const against = wrong ? wordsOf(child(wrong, 'feedback')) : '';
      return { line, item: { ...base, kind: 'true-false', answer: isTrue(right), against } };
    }
    case 'shortanswer':
      return typed(question, base, kind);
    case 'numerical':
      return numeric(question, base);
    case 'ordering': {
      const steps = answers.map((answer) => ({ text: wordsOf(answer), date: wordsOf(child(answer, 'feedback')) }));
      return { line, item: { ...base, kind: 'ordering', steps } };
    }
    case 'matching': {
      const rows = childrenNamed(question, 'subquestion').map((row) => ({
        prompt: wordsOf(row),
        match: oneLine(linesOf(plainly(child(row, 'answer')))),
      }));
      const spare = rows.flatMap(({ prompt, match }) => (prompt === '' ? [{ text: match, because: '' }] : []));
      return { line, item: { ...base, kind: 'matching', pairs: rows.filter(({ prompt }) => prompt !== ''), spare } };
    }
    default:
      return undefined;
  }
}

/** What a tag of Fakta says; else a gap in the words tells a cloze. */
function kindOf(question: Tree): string | undefined {
  const tags = childrenNamed(question, 'tags').flatMap((tags) => childrenNamed(tags, 'tag'));
  const told = tags.map((tag) => /^fakta:(.+)$/.exec(child(tag, 'text')?.text.trim() ?? '')?.[1]);
  return told.find((kind) => kind !== undefined);
}

function hasGap(stem: string): boolean {
  return stem.split(gap).length === 2;
}

function chosen(question: Tree, base: Base, kind: string | undefined): Found {
  const { line } = question;
  const answers = childrenNamed(question, 'answer');
  const single = child(question, 'single')?.text.trim() !== 'false';
  const best = Math.max(0, ...answers.map(fractionOf));
  const isRight = (answer: Tree) => fractionOf(answer) > 0 && (!single || fractionOf(answer) === best);
  const choices: readonly ExchangeChoice[] = answers.map((answer) => {
    const correct = isRight(answer);
    return { text: wordsOf(answer), correct, because: correct ? '' : wordsOf(child(answer, 'feedback')) };
  });
  const noted = partly(answers.filter((answer) => single && !isRight(answer) && fractionOf(answer) > 0));
  if (!single) return { line, noted, item: { ...base, kind: 'multiple-response', choices } };
  if (kind === 'evidence') return { line, noted, item: { ...base, kind, choices } };
  if (kind === 'cloze' || hasGap(base.stem)) {
    return { line, noted, item: { ...base, kind: 'cloze', choices, accepted: [], others: [] } };
  }
  return { line, noted, item: { ...base, kind: 'multiple-choice', choices } };
}

function typed(question: Tree, base: Base, kind: string | undefined): Found {
  const { line } = question;
  const answers = childrenNamed(question, 'answer');
  const right = answers.filter((answer) => fractionOf(answer) >= 100);
  const wrong = answers.filter((answer) => fractionOf(answer) <= 0);
  const forms = (some: readonly Tree[]) => [
    ...new Set(some.flatMap((answer) => withoutWildcards(wordsOf(plainly(answer))) || [])),
  ];
  const accepted = forms(right);
  // Whatever has a star is an answer to many words: it cannot be asked, nor compared with.
  const noted = partly(answers.filter((one) => (!right.includes(one) && !wrong.includes(one)) || isPattern(one)));
  if (kind === 'date') return { line, noted, item: { ...base, kind, date: accepted[0] ?? '' } };
  const item = { ...base, accepted, others: forms(wrong) };
  if (kind === 'cloze' || hasGap(base.stem)) return { line, noted, item: { ...item, kind: 'cloze', choices: [] } };
  return { line, noted, item: { ...item, kind: 'short-answer' } };
}

const isPattern = (answer: Tree) => withoutWildcards(wordsOf(plainly(answer))) === undefined && fractionOf(answer) > 0;

function numeric(question: Tree, base: Base): Found {
  const { line } = question;
  const answers = childrenNamed(question, 'answer');
  const [right] = answers.filter((answer) => fractionOf(answer) >= 100);
  const [unit] = childrenNamed(question, 'units').flatMap((units) => childrenNamed(units, 'unit'));
  const item = {
    ...base,
    kind: 'numeric' as const,
    amount: numberIn(right ? wordsOf(right) : ''),
    unit: oneLine(child(unit, 'unit_name')?.text ?? ''),
    tolerance: numberIn(child(right, 'tolerance')?.text.trim() || '0'),
  };
  return { line, item, noted: partly(answers.filter((answer) => answer !== right && fractionOf(answer) > 0)) };
}

const numberIn = (text: string) => (text.trim() === '' ? Number.NaN : Number(text));

/** Answers that earn a part of the points, which Fakta has no place for. */
function partly(answers: readonly Tree[]): readonly Problem[] {
  return answers.map((answer) => problem(answer.line, 'partial-credit', wordsOf(answer), false));
}

function fractionOf({ attributes }: Tree): number {
  const fraction = Number(attributes.fraction ?? 0);
  return Number.isFinite(fraction) ? fraction : 0;
}

/** What is typed or picked from a list is no HTML, whatever it says. */
function plainly(tree: Tree | undefined): Tree | undefined {
  return tree && { ...tree, attributes: { ...tree.attributes, format: 'plain_text' } };
}
