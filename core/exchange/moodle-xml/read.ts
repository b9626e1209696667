import { readFeedback } from '../feedback.ts';
import { nothing, type Problem, problem, type Reading } from '../reading.ts';
import { type Found, settle } from '../settle.ts';
import { readTree, type Tree } from '../xml/tree.ts';
import { answered } from './answers.ts';
import { askedIn, child, isMarkup, linesOf, wordsOf } from './texts.ts';

/** The questions of a Moodle XML file, also one written by others. */
export function readMoodleXml(text: string): Reading {
  const root = readTree(text);
  if ('code' in root) return nothing(root);
  if (root.name !== 'quiz') return nothing(problem(root.line, 'unreadable', `<${root.name}>`));
  const questions = root.children.filter(
    ({ name, attributes }) => name === 'question' && attributes.type !== 'category',
  );
  return settle(questions.map(foundIn));
}

function foundIn(question: Tree): Found | Problem {
  const { line, attributes } = question;
  const told = child(question, 'questiontext');
  if (hasMedia(question)) return problem(line, 'media', wordsOf(told));
  const feedback = readFeedback(linesOf(child(question, 'generalfeedback')));
  const grade = Number(child(question, 'defaultgrade')?.text || 1);
  const weight = Number.isFinite(grade) ? Math.min(10, Math.max(1, Math.round(grade))) : 1;
  const base = { ...askedIn(told), ...feedback, weight };
  return answered(question, base) ?? problem(line, 'unsupported-kind', attributes.type ?? '');
}

/** A picture, sound or table that the words speak of would be missing. */
function hasMedia(question: Tree): boolean {
  const texts = question.children.filter(({ name }) => name === 'questiontext' || name === 'answer');
  return texts.some(
    (one) =>
      one.children.some(({ name }) => name === 'file') ||
      (isMarkup(one) &&
        /<(img|audio|video|iframe|object|table)\b|@@PLUGINFILE@@/i.test(child(one, 'text')?.text ?? '')),
  );
}
