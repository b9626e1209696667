import type { Sentence, Word } from '../../../language/index.ts';
import { withHead } from './arcs.ts';

const figures =
  /^(\d[\d.,]*\p{L}*|[$£€]|RM|GHS|half|twice|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|dozens?)$/u;

const bounds: readonly (readonly string[])[] = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
  ['up', 'to'],
  ['close', 'to'],
  ['just', 'over'],
  ['just', 'under'],
  ['well', 'over'],
  ['about'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['some'],
  ['roughly'],
  ['only'],
  ['over'],
  ['under'],
];

/** "more than 400 vessels": what stands before a figure and bounds it hangs on the figure, not on the verb. */
export function withBounds(words: readonly Word[]): readonly Word[] {
  const moved = new Map<number, number>();
  words.forEach((_, at) => {
    for (const bound of bounds) {
      const figure = at + bound.length;
      if (!bound.every((part, index) => words[at + index]?.lower === part) || !figures.test(words[figure]?.text ?? ''))
        continue;
      const isOwn = bound.length > 1 || /^(advmod|case|det|nmod|obl)$/.test(words[at]?.relation ?? '');
      const head = words[figure];
      if (
        !isOwn ||
        !head ||
        (bound.length === 1 &&
          words[at]?.relation === 'case' &&
          words[at]?.head !== figure &&
          head.head === words[at]?.head)
      )
        continue;
      for (let part = at; part < figure; part += 1)
        if (words[part]?.head !== figure && !moved.has(part)) moved.set(part, figure);
      return;
    }
  });
  return moved.size === 0 ? words : words.map((word, at) => withHead(word, at, moved, words));
}

/** "Galaxies with jets longer than 2 million light years had been counted": a comparative right after its noun hangs on that, and what "than" compares with on the comparative, not on the verb behind. */
export function withComparisons(words: readonly Word[]): readonly Word[] {
  const compared = words.findIndex(
    ({ lower }, at) =>
      /^\p{L}{2,}er$/u.test(lower) && words[at - 1]?.partOfSpeech === 'NOUN' && words[at + 1]?.lower === 'than',
  );
  const standard = words[compared + 1]?.head ?? -1;
  if (compared < 0 || standard <= compared + 1 || (words[standard]?.head ?? -1) < standard) return words;
  return words.map((word, at) => {
    if (at === compared) return { ...word, head: compared - 1, relation: 'amod' as const };
    return at === standard ? { ...word, head: compared, relation: 'obl' as const } : word;
  });
}

/** "The whole campaign cost about $300 million": a sentence without a verb whose last noun before a sum is one. */
export function withCost(words: readonly Word[]): readonly Word[] {
  const root = words.findIndex(({ head }) => head < 0);
  const isBare = words.every(({ partOfSpeech }) => partOfSpeech !== 'VERB' && partOfSpeech !== 'AUX');
  const subject = root - 1;
  if (!isBare || !/^(cost|costs)$/.test(words[root]?.lower ?? '') || words[subject]?.head !== root) return words;
  return words.map((word, at) => {
    if (at === root) return { ...word, partOfSpeech: 'VERB' as const };
    if (at === subject) return { ...word, relation: 'nsubj' as const };
    if (word.head !== root) return word;
    return at < root
      ? { ...word, head: subject }
      : {
          ...word,
          relation: word.relation === 'nmod' || word.relation === 'nummod' ? ('obj' as const) : word.relation,
        };
  });
}

const days = /^(yesterday|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "the Community yesterday signed": a bare day between subject and verb belongs to the verb, and is no part of its group. */
export function withDays(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    if (!days.test(word.lower) || /^(nsubj|nmod|obj)$/.test(word.relation) === false)
      return word.relation === 'advmod' && days.test(word.lower) ? { ...word, relation: 'obl' as const } : word;
    const isBare = !words.some(({ head, relation }) => head === at && relation === 'case');
    const head = words[word.head];
    const next = words.findIndex((other, index) => index > at && other.partOfSpeech === 'VERB');
    if (
      !isBare ||
      word.relation !== 'nmod' ||
      !head ||
      !/^(NOUN|PROPN)$/.test(head.partOfSpeech) ||
      next < 0 ||
      next - at > 3 ||
      word.head > at
    )
      return word;
    return { ...word, head: next, relation: 'obl' as const };
  });
}

/** "the Tribunal on Wednesday dismissed", "In 2018 researchers noticed": a day or year between or before belongs to the verb. */
export function withTimes(words: readonly Word[], { spans }: Sentence): readonly Word[] {
  return words.map((word, at) => {
    const isDate = spans.some(({ type, start, end }) => type === 'date' && start <= word.start && word.end <= end);
    const noun = words[word.head];
    const verb = words[noun?.head ?? -1];
    if (
      !isDate ||
      !/^(nmod|nummod)$/.test(word.relation) ||
      !noun ||
      !verb ||
      noun.relation !== 'nsubj' ||
      !/^(VERB|AUX|ADJ|NOUN)$/.test(verb.partOfSpeech)
    )
      return word;
    const opener = words.find(({ head, relation }) => head === at && relation === 'case')?.lower;
    if (!/^(on|in|late|early)$/.test(opener ?? '')) return word;
    const isFirst =
      at < word.head &&
      words.slice(0, at).every((other) => other.head === at || /^(PUNCT|ADP)$/.test(other.partOfSpeech));
    const next = words.findIndex((other, index) => index > at && other.relation !== 'punct' && other.head !== at);
    const isLast = at > word.head && (next === noun.head || words[next]?.head === noun.head) && opener === 'on';
    return isFirst || isLast ? { ...word, head: noun.head, relation: 'obl' as const } : word;
  });
}

/** "became plain on 6 July": a date after an adjective belongs to the verb. */
export function withLateTimes(words: readonly Word[], { spans }: Sentence): readonly Word[] {
  return words.map((word, at) => {
    const isDate = spans.some(({ type, start, end }) => type === 'date' && start <= word.start && word.end <= end);
    const above = words[word.head];
    if (!isDate || at < word.head || above?.partOfSpeech !== 'ADJ' || !/^(xcomp|obj)$/.test(above.relation))
      return word;
    return { ...word, head: above.head, relation: 'obl' as const };
  });
}

/** "and just under 324,000 said No": a figure alone right before its verb, after "and", is the subject. */
export function withFigureSubject(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    const hasCase = words.some(({ head, relation }) => head === at && relation === 'case');
    const own = words.findIndex(({ head }, index) => head === at || index === at);
    const isAlone =
      word.partOfSpeech === 'NUM' &&
      word.head === at + 1 &&
      /^(obl|dep|advmod|obj)$/.test(word.relation) &&
      !hasCase &&
      words[own - 1]?.relation === 'cc';
    return isAlone && words[at + 1]?.partOfSpeech === 'VERB' ? { ...word, relation: 'nsubj' as const } : word;
  });
}
