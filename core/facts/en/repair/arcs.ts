import { infinitiveOf, type Word } from '../../../language/index.ts';

export const noun = /^(NOUN|PROPN|NUM|SYM|PRON)$/;

/** "62% of voters in Scotland and 55.8% in Northern Ireland wanted": of two subjects joined by "and" the second hangs on the first. */
export function withOneSubject(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    if (word.relation !== 'nsubj') return word;
    const first = words.findIndex(
      (other, index) => index < at && other.head === word.head && other.relation === 'nsubj',
    );
    if (first < 0 || word.head < at) return word;
    const between = words.slice(first + 1, at);
    if (between.some(({ lower, relation }) => lower === 'and' && relation === 'cc'))
      return { ...word, head: first, relation: 'conj' as const };
    const isName = /^\p{Lu}/u.test(word.text) && noun.test(word.partOfSpeech);
    const isSide = isName && between.every((other) => other.head === at || words[other.head]?.head === at);
    if (isSide) return { ...word, head: first, relation: 'flat' as const };
    // "The Museum of Flight in Seattle, Washington was proposed".
    const place = at - 2;
    const isWider =
      isName &&
      words[at - 1]?.text === ',' &&
      /^\p{Lu}/u.test(words[place]?.text ?? '') &&
      words[place]?.relation !== 'nsubj' &&
      words[at + 1]?.text !== ',';
    return isWider ? { ...word, head: place, relation: 'appos' as const } : word;
  });
}

const sure = 0.6;

/** "Akosa blamed delays", "raised almost £40,000": what stands right before or after its verb and could be nothing else is surer than the parser is. */
export function withSure(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    const verb = words[word.head];
    if (verb?.partOfSpeech !== 'VERB' || word.confidence >= sure) return word;
    const isFirst = at === 0 && word.relation === 'nsubj' && word.head === 1 && word.partOfSpeech === 'PROPN';
    const isSum =
      word.relation === 'obj' &&
      /^[$£€]$/.test(word.text) &&
      words.slice(word.head + 1, at).every(({ head }) => head === at || words[head]?.head === at);
    return isFirst || isSum ? { ...word, confidence: sure } : word;
  });
}

/** "In 2009 it became the first treaty": a pronoun taken for an empty subject, though nothing else is the subject. */
export function withSubjectIt(words: readonly Word[]): readonly Word[] {
  return words.map((word) => {
    if (word.relation !== 'expl' || word.lower !== 'it') return word;
    const rivals = words.some(({ head, relation }) => head === word.head && /^(nsubj|csubj|ccomp)$/.test(relation));
    return rivals ? word : { ...word, relation: 'nsubj' as const };
  });
}

export function withHead(word: Word, at: number, moved: ReadonlyMap<number, number>, words: readonly Word[]): Word {
  const figure = moved.get(at);
  if (figure !== undefined) return { ...word, head: figure, relation: 'advmod' as const };
  // What hung on the bound hangs where the bound hung, without a circle.
  const above = moved.get(word.head);
  if (above === undefined || above === at)
    return above === at ? { ...word, head: words[word.head]?.head ?? -1, relation: word.relation } : word;
  return { ...word, head: above };
}

/** "brought in £58 million": the particle of the verb before a sum is no preposition. */
export function withBroughtIn(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    const verb = words[at - 1];
    const isParticle =
      word.lower === 'in' &&
      /^(bring|brings|brought|take|takes|took|pull|pulls|pulled|rake|raked)$/.test(verb?.lower ?? '') &&
      /^([$£€]|GHS|RM|\d)/.test(words[at + 1]?.text ?? '');
    if (isParticle) return { ...word, head: at - 1, relation: 'compound' as const };
    const isSum =
      word.relation === 'obl' &&
      word.head >= 0 &&
      words.some(
        (other, index) =>
          other.lower === 'in' &&
          index > word.head &&
          index < at &&
          other.head === at &&
          words[index - 1]?.start === words[word.head]?.start &&
          /^(bring|brings|brought|take|takes|took|pull|pulls|pulled|rake|raked)$/.test(words[word.head]?.lower ?? ''),
      );
    return isSum ? { ...word, relation: 'obj' as const } : word;
  });
}

/** "The archive plans to lend the scanner": a verb taken for a noun, with its subject before it and "to" after it. */
export function withPlans(words: readonly Word[]): readonly Word[] {
  const root = words.findIndex(({ head }) => head < 0);
  const subject = root - 1;
  const next = words.findIndex(
    (word, at) => at > root && word.head === root && /^(acl|advcl|xcomp)$/.test(word.relation),
  );
  const isTo = words.some((word) => word.head === next && word.relation === 'mark' && word.lower === 'to');
  if (
    words[root]?.partOfSpeech !== 'NOUN' ||
    !/^(plans|aims|hopes|needs|wants|intends|pledges|vows|promises)$/.test(words[root]?.lower ?? '') ||
    words[subject]?.head !== root ||
    !isTo
  )
    return words;
  return words.map((word, at) => {
    if (at === root) return { ...word, partOfSpeech: 'VERB' as const };
    if (at === subject) return { ...word, relation: 'nsubj' as const };
    if (at === next) return { ...word, relation: 'xcomp' as const };
    return word.head === root && at < root ? { ...word, head: subject } : word;
  });
}

/** "threw the javelin 92.97 metres": an article belongs to the noun right after it. */
export function withArticles(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    const next = words[at + 1];
    const isApart =
      word.relation === 'det' &&
      /^(the|a|an)$/.test(word.lower) &&
      next?.partOfSpeech === 'NOUN' &&
      word.head > at + 1 &&
      next.head !== word.head;
    return isApart && next.head < at ? { ...word, head: at + 1 } : word;
  });
}

/** "said Yes and ...": what was said or voted in one word is its object. */
export function withYes(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    const isSaid =
      /^(Yes|No|yes|no)$/.test(word.text) &&
      /^(said|say|says|voted|vote|votes)$/.test(words[at - 1]?.lower ?? '') &&
      /^(and|but|while|,|\.|;|to)$/.test(words[at + 1]?.lower ?? '.');
    return isSaid ? { ...word, head: at - 1, partOfSpeech: 'NOUN' as const, relation: 'obj' as const } : word;
  });
}

/** "Farman at first suspected his equipment": a name at the front taken for the whole sentence, with a verb under it that has no subject. */
export function withNameFirst(words: readonly Word[]): readonly Word[] {
  const root = words.findIndex(({ head }) => head < 0);
  const verb = words.findIndex(
    (word, at) =>
      at > root &&
      word.head === root &&
      /^(advcl|acl|ccomp|parataxis)$/.test(word.relation) &&
      word.partOfSpeech === 'VERB',
  );
  const own = words[verb];
  const isName =
    words[root]?.partOfSpeech === 'PROPN' &&
    words.slice(0, root).every(({ partOfSpeech }) => /^(PROPN|DET|PUNCT)$/.test(partOfSpeech));
  const isFiniteVerb =
    own !== undefined &&
    infinitiveOf(own.lower, 'past') !== undefined &&
    !words.some(({ head, relation }) => head === verb && /^(nsubj|mark|aux)$/.test(relation));
  const isFree =
    words
      .slice(root + 1, verb)
      .every((word) => word.head === verb || word.relation === 'flat' || words[word.head]?.head === verb) &&
    !words.slice(root, verb).some(({ text }) => text === ',');
  if (!isName || !isFiniteVerb || !isFree) return words;
  return words.map((word, at) => {
    if (at === verb) return { ...word, head: -1, relation: 'root' as const };
    if (at === root) return { ...word, head: verb, relation: 'nsubj' as const };
    return word.head === root && at > verb ? { ...word, head: verb } : word;
  });
}

/** No word hangs on itself, near or far. */
export function isTree(words: readonly Word[]): boolean {
  return words.every((_, at) => {
    const seen = new Set<number>();
    for (let up = at; up >= 0; up = words[up]?.head ?? -1) {
      if (seen.has(up)) return false;
      seen.add(up);
    }
    return true;
  });
}
