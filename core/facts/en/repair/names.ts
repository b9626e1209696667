import type { Sentence, Word } from '../../../language/index.ts';

const places = 'root nsubj csubj obj iobj obl nmod appos conj xcomp ccomp advcl acl parataxis vocative dep'.split(' ');

/** The words of one name hang together: of those that hang outside, the one with the likeliest part in the sentence is the head of the others. */
export function withNames(words: readonly Word[], sentence: Sentence): readonly Word[] {
  return namesIn(words, sentence).reduce(asOne, words);
}

function asOne(words: readonly Word[], [from, to]: readonly [number, number]): readonly Word[] {
  const isIn = (at: number) => at >= from && at < to;
  const outer = Array.from({ length: to - from }, (_, at) => from + at).filter((at) => !isIn(words[at]?.head ?? -1));
  const rank = (at: number) => (places.indexOf(words[at]?.relation ?? '') + places.length + 1) % (places.length + 1);
  const head = outer.reduce((one, other) => (rank(other) < rank(one) ? other : one), outer[0] ?? from);
  return words.map((word, at) => {
    if (at === head)
      return /^(VERB|AUX|ADV|SCONJ|ADP)$/.test(word.partOfSpeech) ? { ...word, partOfSpeech: 'PROPN' as const } : word;
    if (isIn(at))
      return outer.includes(at) || word.relation === 'punct' ? { ...word, head, relation: 'flat' as const } : word;
    return isIn(word.head) && word.head !== head ? { ...word, head } : word;
  });
}

/** The names of two words or more, as ranges of words; runs of capitals inside a sentence of which the parser made a verb are names too. */
function namesIn(words: readonly Word[], { spans }: Sentence): readonly (readonly [number, number])[] {
  const listed = spans.flatMap(({ start, end, entityId }): readonly (readonly [number, number])[] => {
    const own = words.flatMap((word, at) => (word.start >= start && word.end <= end ? [at] : []));
    const [first, last] = [own[0], own.at(-1)];
    return entityId !== undefined &&
      first !== undefined &&
      last !== undefined &&
      last > first &&
      own.length === last - first + 1
      ? [[first, last + 1]]
      : [];
  });
  return [...listed, ...runsIn(words, listed)];
}

function runsIn(
  words: readonly Word[],
  listed: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (let at = 1; at < words.length; at += 1) {
    let to = at;
    while (/^\p{Lu}\p{Ll}/u.test(words[to]?.text ?? '')) to += 1;
    const isOdd = words.slice(at, to).some(({ partOfSpeech }) => /^(VERB|AUX|ADV|SCONJ)$/.test(partOfSpeech));
    if (to - at > 1 && isOdd && listed.every(([from, end]) => end <= at || from >= to)) runs.push([at, to]);
    at = Math.max(at, to - 1);
  }
  return runs;
}
