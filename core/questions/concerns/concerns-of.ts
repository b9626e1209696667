import type { Document, Range } from '../../language/index.ts';
import { type Concern, concernMatters, type Question } from '../question.ts';
import { findConcerns } from './find-concerns.ts';
import type { Finding } from './finding.ts';
import { type Shown, shownBy } from './shown.ts';

/** How far from what the item shows the article may say that someone it names is a victim. */
const neighbours = 2;

/** Why a teacher may look twice before a class sees the item, each with the words of the article that say so. */
export function concernsOf(question: Question, document: Document): readonly Concern[] {
  const all = findConcerns(document);
  if (all.findings.length === 0) return [];
  const shown = shownBy(question, document, all);
  const found = all.findings.filter((finding) => concerns(finding, shown));
  const nearest = found.filter((one) => one === nearestTo(one, found, shown));
  return concernMatters.flatMap((matter) =>
    joined(nearest.filter((finding) => finding.matter === matter).map(({ quote }) => quote)).map(({ start, end }) => ({
      matter,
      quote: { start, end, text: document.body.slice(start, end) },
    })),
  );
}

/** A matter concerns the item that shows its sentence; a name, the item that asks it, or shows it near to where the article says so. */
function concerns({ matter, person, sentence }: Finding, { sentences, asked, named }: Shown): boolean {
  if (person === undefined) return sentences.has(sentence);
  if (asked.has(person) || sentences.has(sentence)) return true;
  return (
    named.has(person) &&
    (matter === 'minor' || [...sentences].some((index) => Math.abs(index - sentence) <= neighbours))
  );
}

function isSame(one: Finding, other: Finding): boolean {
  return (
    one.matter === other.matter &&
    (one.person === undefined ? one.sentence === other.sentence : one.person === other.person)
  );
}

/** Of all that say the same: the one in a sentence that the item shows, else the first. */
function nearestTo(finding: Finding, findings: readonly Finding[], { sentences }: Shown): Finding | undefined {
  const same = findings.filter((other) => isSame(finding, other));
  return same.find(({ sentence }) => sentences.has(sentence)) ?? same[0];
}

/** In reading order; those that overlap are one quote: "Entin (52) dan Rafka (6)" for both. */
function joined(quotes: readonly Range[]): readonly Range[] {
  const done: Range[] = [];
  for (const quote of [...quotes].sort((one, other) => one.start - other.start)) {
    const last = done.at(-1);
    if (last && quote.start < last.end)
      done[done.length - 1] = { start: last.start, end: Math.max(last.end, quote.end) };
    else done.push(quote);
  }
  return done;
}
