import type { Sentence, Word } from '../../language/index.ts';
import type { FactGrammar } from '../grammar.ts';

/**
 * Arcs that the parser gets wrong again and again, put right: "korban meninggal akibat banjir bertambah ...", where the first verb tells which victims and
 * the second is the predicate. The second verb hangs on the first without subject or connective of its own, so it takes over its place and its subject.
 */
export function repaired(words: readonly Word[], grammar: FactGrammar, sentence: Sentence): readonly Word[] {
  const known = withPredicate(withOneSubject(withOwners(withWholeNames(words, sentence), grammar), grammar), grammar);
  return grammar.repair?.(known, sentence) ?? known;
}

/** "Yayan Rukmana, Kepala BPBD Kabupaten Tirtasari,": a word inside a name hangs on that name, never on another across a comma. */
function withWholeNames(words: readonly Word[], { spans }: Sentence): readonly Word[] {
  return words.map((word, at) => {
    const name =
      word.relation === 'flat'
        ? spans.find(({ entityId, start, end }) => entityId !== undefined && start < word.start && word.end <= end)
        : undefined;
    const first = words.findIndex(({ start }) => start === name?.start);
    const isAcross = words.slice(word.head, first).some(({ text }) => text === ',');
    return first >= 0 && word.head < first && isAcross && !isAbove(words, at, first) ? { ...word, head: first } : word;
  });
}

function isAbove(words: readonly Word[], above: number, at: number): boolean {
  for (let word = at; word >= 0; word = words[word]?.head ?? -1) if (word === above) return true;
  return false;
}

/** "memukul dahinya": the owner mark at the end of a noun hangs on that noun. */
function withOwners(words: readonly Word[], { ownerMarks }: FactGrammar): readonly Word[] {
  return words.map((word, at) => {
    const before = words[at - 1];
    const isSolid = before?.partOfSpeech === 'NOUN' && before.end === word.start && ownerMarks.has(word.lower);
    const isAbove = before?.head === at;
    return isSolid && !isAbove && word.head !== at - 1 ? { ...word, head: at - 1, relation: 'nmod' as const } : word;
  });
}

/**
 * A clause has one subject. Of two before the verb the first may be a time ("Sebulan kemudian, ia tiba"), a quantifier of the second ("sebagian warga"), or
 * the name that the second describes ("Indonesia, satu-satunya anggota G20, memegang").
 */
function withOneSubject(words: readonly Word[], { adverbialNouns, quantifiers }: FactGrammar): readonly Word[] {
  return words.map((word, at) => {
    if (word.relation !== 'nsubj' || at > word.head) return word;
    const next = words.findIndex(
      (other, index) => index > at && index < word.head && other.head === word.head && other.relation === 'nsubj',
    );
    if (next < 0) return word;
    if (adverbialNouns.has(word.lower)) return { ...word, relation: 'obl' as const };
    return quantifiers.has(word.lower) && next === at + 1 ? { ...word, head: next, relation: 'det' as const } : word;
  });
}

function withPredicate(words: readonly Word[], { attributiveVerbs }: FactGrammar): readonly Word[] {
  const root = words.findIndex(({ head }) => head < 0);
  if (!attributiveVerbs.has(words[root]?.lower ?? '') || !/^(NOUN|PROPN)$/.test(words[root - 1]?.partOfSpeech ?? ''))
    return words;
  const next = words.findIndex(
    (word, at) =>
      at > root && word.head === root && word.partOfSpeech === 'VERB' && isBare(words, at) && !opensJoined(words, at),
  );
  if (next < 0) return words;
  const noun = root - 1;
  return words.map((word, at) => {
    if (at === next) return { ...word, head: -1, relation: 'root' as const, confidence: 0.7 };
    if (at === root) return { ...word, head: noun, relation: 'acl' as const };
    if (word.head !== root) return word;
    return word.relation === 'nsubj' || at > next ? { ...word, head: next } : word;
  });
}

function isBare(words: readonly Word[], at: number): boolean {
  return (
    /^(advcl|ccomp|xcomp|parataxis|conj)$/.test(words[at]?.relation ?? '') &&
    !words.some(({ head, relation }) => head === at && /^(nsubj|csubj|mark|cc)$/.test(relation))
  );
}

/** "meninggal dan dimakamkan": joined verbs are two predicates. */
function opensJoined(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.partOfSpeech === 'CCONJ';
}
