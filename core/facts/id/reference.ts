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
  const opener = units[pointer - 2];
  const isLone = !opener || opener.tag === 'prep' || opener.tag === 'cause';
  if (!head || !isLone || pointer !== units.length - 1 || head.tag !== 'noun') return undefined;
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
  if (second?.tag === 'noun' && /^\p{Ll}/u.test(second.text) && !/\d/.test(first.text))
    return [lowered(first), ...units.slice(1)];
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

/** "di sampingnya" is beside someone else than the subject; "dinas setempat" is of a place told before. */
const besides =
  /^((samping|dalam|depan|belakang|atas|bawah|sekitar|antara|pada|kepada|dari|bagi|dengan|oleh|untuk|sebelah|tengah|luar|terhadap)nya|setempat)$/;

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
    const isBefore = other.index < sentence.index;
    const isNear = isBefore && sentence.index - other.index <= 3;
    for (const mention of mentionsOf(head, other)) {
      if (mention.name) found.add(mention.name);
      else if (mention.isPartOfName || isNear || (isBefore && !isDeed)) return undefined;
    }
  }
  const [only = ''] = found;
  const isKnown = document.sentences.some(
    ({ index, text }) => index < sentence.index && text.toLowerCase().includes(only.toLowerCase()),
  );
  return found.size === 1 && (isDeed || isKnown) ? only : undefined;
}

type Mention = { readonly name?: string; readonly isPartOfName?: boolean };

/** How a sentence uses the noun: as the first word of a name, before a name, inside another name, or of something unnamed. */
function mentionsOf(head: string, { tokens, spans, role }: Sentence): readonly Mention[] {
  if (role !== 'prose') return [];
  return tokens.flatMap((token, index): readonly Mention[] => {
    const next = tokens[index + 1];
    if (token.lower !== head || !next || /^(itu|ini|tersebut)$/.test(next.lower)) return [];
    const own = spans.find(({ start, end, entityId }) => start === token.start && end > token.end && entityId);
    if (own) return [{ name: own.text }];
    const after = spans.find(({ start, entityId }) => start === next.start && entityId);
    if (!after) return [{}];
    return index > 0 && /^\p{Lu}/u.test(token.text) ? [{ isPartOfName: true }] : [{ name: `${head} ${after.text}` }];
  });
}
