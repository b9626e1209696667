import { gap, oneLine } from '../exchange-quiz.ts';
import { readFeedback } from '../feedback.ts';
import { type Problem, problem, type Reading } from '../reading.ts';
import { type Found, settle } from '../settle.ts';
import { answered } from './answers.ts';
import { type Block, blocksOf } from './blocks.ts';
import { indexOfMark, partAt, withoutMarks } from './marks.ts';

/** The questions of a GIFT file, also one written by others. */
export function readGift(text: string): Reading {
  return settle(blocksOf(text).map(foundIn));
}

function foundIn({ line, text, tags }: Block): Found | Problem {
  const words = withoutName(text.trim());
  const open = indexOfMark(words, '{');
  if (open < 0) return problem(line, 'unsupported-kind', 'description');
  const close = indexOfMark(words, '}', open);
  if (close < 0) return problem(line, 'unclosed', words.slice(open));
  const [before, inside, after] = [words.slice(0, open), words.slice(open + 1, close), words.slice(close + 1)];
  if (/<img\b|@@PLUGINFILE@@/i.test(before + inside)) return problem(line, 'media', before);
  const [answers, general = ''] = partAt(inside, '####');
  const isGap = after.trim() !== '' || tags.includes('fakta-cloze');
  const shown = wordsOf(isGap ? `${before}${gap}${after}` : before);
  const told = tags.map((tag) => /^fakta-(?!stimulus$)(.+)$/.exec(tag)?.[1]).find(Boolean);
  const kind = isGap ? 'cloze' : told;
  const base = { ...asked(shown, tags.includes('fakta-stimulus')), ...readFeedback(withoutMarks(general)), weight: 1 };
  return answered(answers.trim(), { line, kind, base });
}

/** Where a tag says so, the first line quotes what is read before the stem. */
function asked(words: string, isQuoted: boolean) {
  const [, stimulus = '', stem = words] = (isQuoted && /^\s*“(.*)”[^\S\n]*\n([\s\S]*)$/u.exec(words)) || [];
  return { stimulus: oneLine(stimulus), stem: oneLine(stem) };
}

/** Without the name between double colons, and without what says how the words are marked up. */
function withoutName(text: string): string {
  const end = text.startsWith('::') ? indexOfMark(text, '::', 2) : -1;
  const words = end < 0 ? text : text.slice(end + 2);
  return words.trimStart();
}

/** `[html]` at the head says that tags are markup. */
function wordsOf(text: string): string {
  const [, markup, words = text] = /^\s*\[(html|moodle|plain|markdown)\]([\s\S]*)$/.exec(text) ?? [];
  const plain = withoutMarks(words);
  return markup === 'html' ? plain.replace(/<\/?[a-z][^<>]*>/gi, ' ') : plain;
}
