import type { Sentence, Span, Word } from '../../../language/index.ts';
import { dependents, lowerAt } from '../../1-trees/tree.ts';
import type { Bare } from '../../2-telling/edits.ts';
import { agrees } from './agreement.ts';
import { inSentence } from './articles.ts';
import { comparing, vague } from './nouns.ts';

export type Kind = 'he' | 'she' | 'it' | 'they';

const kinds: Readonly<Record<string, Kind>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
};

export function kindOf(lower: string): Kind | undefined {
  return kinds[lower];
}

export const owners = new Set(['his', 'her', 'its', 'their']);

/** "X said that it would ...", "X sold its ships": the pronoun stands for the subject of its own sentence, which is told with it. */
export function isBound(at: number, { tree, sentence }: Bare): boolean {
  const kind = kindOf(lowerAt(tree, at));
  const word = tree.words[at];
  if (!kind || !word) return false;
  const isObject = /^(obj|iobj|obl)$/.test(word.relation) && !/self|selves$/.test(word.lower);
  let skip = isObject;
  for (let up = word.head, from = at; up >= 0; from = up, up = tree.words[up]?.head ?? -1) {
    const subject = subjectOf(up, tree);
    if (subject === undefined || subject >= at || from === subject || (tree.under[subject] ?? []).includes(at))
      continue;
    if (skip) {
      skip = false;
      continue;
    }
    return agrees(subject, kind, tree.words, sentence);
  }
  return isBoundAhead(at, kind, { tree, sentence });
}

/** "In his Nobel lecture Fleming warned": an owner in what opens the sentence is the subject to come, when that is a person's name. */
function isBoundAhead(at: number, kind: Kind, { tree, sentence }: Pick<Bare, 'tree' | 'sentence'>): boolean {
  if (!/^(his|her)$/.test(lowerAt(tree, at)) || at > 3) return false;
  const noun = tree.words[at]?.head ?? -1;
  const verb = tree.words[noun]?.head ?? -1;
  const subject = tree.words[verb]?.relation === 'root' ? subjectOf(verb, tree) : undefined;
  const word = tree.words[subject ?? -1];
  const isPerson = sentence.spans.some(
    ({ type, start, end }) => type === 'person' && word !== undefined && start <= word.start && word.end <= end,
  );
  return (
    subject !== undefined &&
    subject > noun &&
    tree.words[noun]?.relation === 'obl' &&
    isPerson &&
    agrees(subject, kind, tree.words, sentence)
  );
}

function subjectOf(verb: number, tree: Bare['tree']): number | undefined {
  const [own] = dependents(tree, verb, 'nsubj');
  if (own !== undefined) return own;
  return tree.words[verb]?.relation === 'conj' ? subjectOf(tree.words[verb]?.head ?? -1, tree) : undefined;
}

export type Named = { readonly text: string; readonly entityId?: string; readonly start: number; readonly end: number };

/** A pronoun of the sentence before that stands for the same is followed back no further. */
const furthest = 3;

/**
 * What a pronoun stands for: the subject of the clause before it, when that is a name or what the title names, fits, and nothing else before it in
 * that clause or sentence fits as well.
 */
export function antecedentOf(pronoun: Word, bare: Bare): Named | undefined {
  const kind = kindOf(pronoun.lower);
  if (!kind || isEmpty(pronoun, bare)) return undefined;
  return inSentenceOrBefore(
    bare.sentence,
    pronoun.start,
    { kind, isSubject: pronoun.relation === 'nsubj' },
    bare,
    furthest,
  );
}

type Sought = { readonly kind: Kind; readonly isSubject: boolean };

function inSentenceOrBefore(
  sentence: Sentence,
  end: number,
  sought: Sought,
  bare: Bare,
  depth: number,
): Named | undefined {
  const own = earlierIn(sentence, end, sought, bare, depth);
  if (own !== 'none') return own;
  const before = bare.document.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph || !/^(prose|list-item)$/.test(before.role)) return undefined;
  const found = earlierIn(before, Number.POSITIVE_INFINITY, sought, bare, depth);
  return found === 'none' ? undefined : found;
}

/** The one subject of a stretch that fits; `none` when nothing in it fits. */
function earlierIn(
  sentence: Sentence,
  end: number,
  sought: Sought,
  bare: Bare,
  depth: number,
): Named | undefined | 'none' {
  const { words, spans } = sentence;
  const { kind, isSubject } = sought;
  const names = spans.filter((span) => span.entityId !== undefined && span.start < end && fits(span, kind));
  const nouns = words.flatMap((word, at) =>
    word.start < end &&
    /^(NOUN|PROPN)$/.test(word.partOfSpeech) &&
    /^(nsubj|obj)$/.test(word.relation) &&
    !isWithin(word, sentence) &&
    agrees(at, kind, words, sentence) &&
    !vague.has(word.lower)
      ? [at]
      : [],
  );
  const pronouns = words.filter(({ lower, start }) => start < end && kindOf(lower) === kind);
  if (names.length === 0 && nouns.length === 0 && pronouns.length === 0) return 'none';
  const main = words.findIndex(
    (word) => word.start < end && word.relation === 'nsubj' && words[word.head]?.relation === 'root',
  );
  const subject = words[main];
  if (!subject) return undefined;
  if (kindOf(subject.lower) === kind)
    return depth > 0 && names.length === 0
      ? inSentenceOrBefore(sentence, subject.start, sought, bare, depth - 1)
      : undefined;
  if (pronouns.some(({ start }) => start < subject.start)) return undefined;
  const span = names.find((one) => one.start <= subject.start && subject.end <= one.end);
  const others = names.filter(
    (one) => one.entityId !== span?.entityId && !(kind === 'it' && isSubject && isAside(one, words)),
  );
  const loose = nouns.filter((at) => words[at]?.relation === 'nsubj' && at !== main);
  if (others.length > 0 || loose.length > 0) return undefined;
  const entity = span && bare.document.entities.find(({ id }) => id === span.entityId);
  if (entity && span)
    return { text: inSentence(entity, bare.document), entityId: entity.id, start: span.start, end: span.end };
  return nouns.includes(main) && (kind === 'it' || (kind === 'they' && isSubject))
    ? phraseAt(main, sentence, isSubject, bare)
    : undefined;
}

/** "The scanner was designed with engineers at the university. It ...": what stands after a preposition is seldom what the next subject means. */
function isAside({ start, end }: Span, words: readonly Word[]): boolean {
  const head = words.findIndex(
    (word) =>
      word.start >= start &&
      word.end <= end &&
      !words.slice(0).some((other, at) => at === word.head && other.start >= start && other.end <= end),
  );
  const relation = words[head]?.relation ?? '';
  return /^(obl|nmod|appos|flat|compound)$/.test(relation);
}

/** "Smallpox killed ... it": a subject without a name of a listed kind, when the title names it; "the biscuit division", when its own words tell which. */
function phraseAt(
  at: number,
  { words, text, start: from }: Sentence,
  isSubject: boolean,
  { document }: Bare,
): Named | undefined {
  const head = words[at];
  let first = at;
  while (first > 0 && words[first - 1]?.head === at && /^(flat|compound|amod)$/.test(words[first - 1]?.relation ?? ''))
    first -= 1;
  const opening = words[first];
  const det = words[first - 1];
  const hasMore = words.some(
    (word, other) =>
      word.head === at &&
      other > at &&
      (/^(nmod|conj)$/.test(word.relation) || (word.relation === 'acl' && words[at + 1]?.text !== ',')),
  );
  if (!head || !opening || hasMore || (det?.head === at && !/^(the|a|an)$/.test(det.lower))) return undefined;
  const phrase = text.slice(opening.start - from, head.end - from);
  const isTold =
    isSubject &&
    det?.head === at &&
    first < at &&
    words
      .slice(first, at)
      .every((word) => /^(NOUN|PROPN|ADJ|PUNCT)$/.test(word.partOfSpeech) && !comparing.test(word.lower));
  if (
    !isTold &&
    !` ${document.title.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `.includes(` ${phrase.toLowerCase()} `)
  )
    return undefined;
  const isName = head.partOfSpeech === 'PROPN' || (/^\p{Lu}/u.test(opening.text) && opening.start > from);
  const bareText = isName ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
  return { text: det?.head === at ? `the ${bareText}` : bareText, start: opening.start, end: head.end };
}

export function fits({ type }: Span, kind: Kind): boolean {
  if (kind === 'he' || kind === 'she') return type === 'person';
  if (kind === 'they') return false;
  return /^(organisation|country|work|place|city|province|region)$/.test(type);
}

function isWithin({ start, end }: Word, { spans }: Sentence): boolean {
  return spans.some((span) => span.entityId !== undefined && span.start <= start && end <= span.end);
}

/** "It is thought that", "it was not the first time": stands for nothing. */
function isEmpty({ lower, start }: Word, { sentence }: Bare): boolean {
  if (lower !== 'it') return false;
  const at = sentence.words.findIndex((word) => word.start === start);
  const word = sentence.words[at];
  const head = sentence.words[word?.head ?? -1];
  if (word?.relation === 'expl' || !head) return true;
  const isRaised = sentence.words[(word?.head ?? -1) + 1]?.lower === 'to';
  if (isRaised && /^(thought|believed|said|expected|reported|known|estimated)$/.test(head.lower)) return false;
  const isTime =
    /^(time|day|year|clear|possible|likely|unclear|important|thought|believed|said|hoped|expected|dark|cold|hot|raining|snowing|late|early|true|hard|easy|difficult|enough)$/.test(
      head.lower,
    );
  return isTime || sentence.words.some(({ relation, head: of }) => relation === 'csubj' && sentence.words[of] === head);
}
