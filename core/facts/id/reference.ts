import type { Document, Sentence } from '../../language/index.ts';
import type { Unit } from './units.ts';
import { textOf } from './units.ts';
import { commonHeads, plainNya } from './words.ts';

/** Where a phrase is read: `owner` is the name that "-nya" may point at, the subject of the same clause. */
export type Reading = { readonly document: Document; readonly sentence: Sentence; readonly owner?: string };

/** The phrase with its pointers resolved, or nothing when one of them cannot be. */
export function standalone(units: readonly Unit[], reading: Reading): string | undefined {
  if (units.length === 0) return undefined;
  if (units.some((unit) => unit.tag === 'pron' || besides.test(unit.lower))) return undefined;
  if (!reading.owner && units.some((unit) => pointsBack(unit))) return undefined;
  const plain = midSentence(units, reading);
  const pointer = units.findIndex((unit) => unit.tag === 'dem');
  if (pointer < 0) return textOf(plain);
  const head = units[pointer - 1];
  if (!head || pointer !== units.length - 1 || head.tag !== 'noun') return undefined;
  const full = fullName(head.lower, reading);
  return full ? `${textOf(plain.slice(0, pointer - 1))} ${full}`.trim() : undefined;
}

/** A sentence's first word without its capital, unless it is a name or part of one. */
function midSentence(units: readonly Unit[], { document, sentence }: Reading): readonly Unit[] {
  const [first, second] = units;
  if (!first || first.start !== sentence.tokens[0]?.start || first.tag === 'name' || first.tag === 'proper')
    return units;
  const titled = second?.tag === 'proper' && isAlwaysCapital(first, document);
  if (commonHeads.has(first.lower) && !titled) return [lowered(first), ...units.slice(1)];
  const known = document.entities.some(({ name, aliases }) =>
    [name, ...aliases].some((form) => form.split(' ')[0] === first.text),
  );
  if (known || /\p{Ll}\p{Lu}/u.test(first.text)) return units;
  const beforeName = first.tag === 'noun' && (second?.tag === 'name' || second?.tag === 'proper');
  if (beforeName || /\d/.test(first.text) || isAlwaysCapital(first, document)) return units;
  return [lowered(first), ...units.slice(1)];
}

function lowered(unit: Unit): Unit {
  return { ...unit, text: unit.text.charAt(0).toLowerCase() + unit.text.slice(1) };
}

/** Written with a capital inside another sentence and nowhere without. */
function isAlwaysCapital({ text, lower }: Unit, document: Document): boolean {
  const inside = document.sentences.flatMap(({ tokens }) => tokens.slice(1)).filter((token) => token.lower === lower);
  return inside.length > 0 && inside.every((token) => token.text === text);
}

/** "di sampingnya" is beside someone else than the subject. */
const besides =
  /^(samping|dalam|depan|belakang|atas|bawah|sekitar|antara|pada|kepada|dari|bagi|dengan|oleh|untuk|sebelah|tengah|luar|terhadap)nya$/;

/** "programnya", not "hanya". */
export function pointsBack(unit: Unit): boolean {
  return /\p{L}{3,}nya$/u.test(unit.lower) && !plainNya.has(unit.lower);
}

/**
 * "desakan tersebut" -> "desakan Korea Selatan": the one fuller phrase of the article that begins with the same noun and goes on
 * with a name. Two different ones, or another thing of that noun before, leave the pointer open.
 */
function fullName(head: string, { document, sentence }: Reading): string | undefined {
  const isDeed = /(an|si)$/.test(head);
  const found = new Set<string>();
  for (const other of document.sentences) {
    if (other.role !== 'prose') continue;
    const isNear = other.index < sentence.index && sentence.index - other.index <= 3;
    for (const [index, token] of other.tokens.entries()) {
      if (token.lower !== head) continue;
      const next = other.tokens[index + 1];
      const span = next && other.spans.find((candidate) => candidate.start === next.start && candidate.entityId);
      const inside = /^\p{Lu}/u.test(other.tokens[index - 1]?.text ?? '') && index > 1;
      if (span && inside) return undefined;
      if (span) found.add(`${head} ${span.text}`);
      else if (
        (isNear || (!isDeed && other.index < sentence.index)) &&
        next &&
        !/^(itu|ini|tersebut)$/.test(next.lower)
      )
        return undefined;
    }
  }
  const [only] = found;
  const isKnown = document.sentences.some(
    ({ index, text }) =>
      index < sentence.index && only !== undefined && text.toLowerCase().includes(only.toLowerCase()),
  );
  return found.size === 1 && (isDeed || isKnown) ? only : undefined;
}
