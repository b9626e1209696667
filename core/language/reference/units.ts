import type { PartOfSpeech, Range, Relation, Sentence } from '../document.ts';
import type { ReferenceWords } from './reference-words.ts';

/** A word as the resolver reads it: a word of the tree, or a token with its clitic cut off when there is no tree. */
export type Unit = Range & {
  readonly text: string;
  readonly lower: string;
  readonly partOfSpeech?: PartOfSpeech;
  /** -1 for the root and for arcs that are missing or too weak. */
  readonly head: number;
  readonly relation?: Relation;
};

/** A sentence ready for the rules. */
export type View = {
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  readonly hasTree: boolean;
  /** For each unit: whether it stands inside a direct quotation. */
  readonly quoted: readonly boolean[];
};

/** Below this an arc is more often wrong than useful. */
const leastConfidence = 0.5;

export function viewsOf(sentences: readonly Sentence[], words: ReferenceWords): readonly View[] {
  let open = false;
  let paragraph = -1;
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    const hasTree = sentence.words.length > 0;
    const units = hasTree ? unitsOfWords(sentence) : unitsOfTokens(sentence, words);
    const quoted = units.map(({ text }) => {
      const was = open;
      if (/^[“«]$/.test(text)) open = true;
      else if (/^[”»]$/.test(text)) open = false;
      else if (/^["]$|^``$|^''$/.test(text)) open = !open;
      return was && open;
    });
    const isBlock =
      !quoted.includes(true) &&
      (sentence.role === 'quotation' || units.some(({ text, lower }) => isSpeaker(text, lower, words)));
    return { sentence, units, hasTree, quoted: isBlock ? units.map(() => true) : quoted };
  });
}

/** News says "I" only in somebody's words, marked or not. */
function isSpeaker(text: string, lower: string, { pronouns }: ReferenceWords): boolean {
  return pronouns.get(lower)?.of === 'speaker' && (lower !== 'i' || text === 'I');
}

function unitsOfWords({ words }: Sentence): readonly Unit[] {
  return words.map(({ start, end, text, lower, partOfSpeech, head, relation, confidence }, at) => {
    const isSure = confidence >= leastConfidence && head !== at && head < words.length;
    return { start, end, text, lower, partOfSpeech, head: isSure ? head : -1, ...(isSure ? { relation } : {}) };
  });
}

function unitsOfTokens({ tokens }: Sentence, words: ReferenceWords): readonly Unit[] {
  return tokens.flatMap(({ start, end, text, lower }): readonly Unit[] => {
    const whole = { start, end, text, lower, head: -1 };
    const cut = text.length - 3;
    if (!words.pronouns.has('nya') || !/^\p{L}[\p{L}-]{2,}nya$/u.test(lower)) return [whole];
    if (words.plainClitics.has(lower) || words.pronouns.has(lower)) return [whole];
    return [
      { start, end: start + cut, text: text.slice(0, cut), lower: lower.slice(0, cut), head: -1 },
      { start: start + cut, end, text: text.slice(cut), lower: 'nya', head: -1 },
    ];
  });
}

/** The last unit of a run that hangs outside it, as far as the tree tells; else the first (id) unit of it. */
export function topOf(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    if (unit && unit.relation !== undefined && (unit.head < from || unit.head >= to)) return at;
  }
  return from;
}

export function isPunctuation(unit: Unit | undefined): boolean {
  return unit === undefined || /^[\p{P}\p{S}]+$/u.test(unit.text);
}

export function isCapital(unit: Unit | undefined): boolean {
  return unit !== undefined && /^\p{Lu}/u.test(unit.text);
}
