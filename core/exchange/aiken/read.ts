import { gap, oneLine } from '../exchange-quiz.ts';
import { type Problem, problem, type Reading } from '../reading.ts';
import { type Found, settle } from '../settle.ts';
import { truthAt } from '../truth.ts';

type Block = {
  readonly line: number;
  readonly stem: string;
  readonly choices: readonly string[];
  readonly answer: string;
};

/** Questions with lettered choices. What stands between two questions and is none is told. */
export function readAiken(text: string): Reading {
  return settle(blocksOf(text).map(foundIn));
}

/** The first line is the question, whatever it looks like; a line with the answer or a blank one ends it. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let start = 1;
  const close = (answer: string) => {
    const [stem = '', ...rest] = lines;
    const choices = rest.flatMap((line) => /^[A-Z][.)]\s(.*)$/.exec(line)?.[1]?.trimStart() ?? []);
    const more = rest.filter((line) => !/^[A-Z][.)]\s/.test(line));
    if (lines.length > 0) blocks.push({ line: start, stem: oneLine([stem, ...more].join(' ')), choices, answer });
    lines = [];
  };
  for (const [at, line] of text.split('\n').entries()) {
    const words = line.trim();
    const answer = lines.length > 0 ? /^ANSWER:\s*(\S*)$/.exec(words)?.[1] : undefined;
    if (answer !== undefined) close(answer);
    else if (words === '') close('');
    else {
      if (lines.length === 0) start = at + 1;
      lines.push(words);
    }
  }
  close('');
  return blocks;
}

function foundIn({ line, stem, choices: texts, answer }: Block): Found | Problem {
  const right = answer.length === 1 ? answer.charCodeAt(0) - 65 : -1;
  if (texts[right] === undefined) return problem(line, 'no-key', answer === '' ? stem : `ANSWER: ${answer}`);
  const base = { stimulus: '', stem, because: '', evidence: [], weight: 1 };
  const truth = truthAt(texts);
  if (truth !== undefined) return { line, item: { ...base, kind: 'true-false', answer: truth === right, against: '' } };
  const choices = texts.map((text, at) => ({ text: oneLine(text), correct: at === right, because: '' }));
  if (stem.split(gap).length === 2)
    return { line, item: { ...base, kind: 'cloze', choices, accepted: [], others: [] } };
  return { line, item: { ...base, kind: 'multiple-choice', choices } };
}
