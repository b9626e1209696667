import { spanAt } from '../../1-trees/phrase.ts';
import { dependents, lowerAt } from '../../1-trees/tree.ts';
import type { Bare } from '../../2-telling/edits.ts';
import { inSentence } from './articles.ts';
import { bodyOf, coinedName, holderOf, isSubject } from './bodies.ts';
import { type Mention, mentionsOf, singular } from './mentions.ts';
import { bodies, comparing, human, leaning, local, oneOfAKind, ranking, spans, vague, weighing } from './nouns.ts';

/** What a phrase with "the" is told as: as it is, by other words, or not at all. */
export type Settled =
  | 'plain'
  | 'open'
  | { readonly text: string; readonly entityId?: string; readonly at: readonly number[] };

/** "the canal" after "the Suez Canal", "the server" after "an unsecured server", "the crew of 25": which is meant, and how it is told. `at` is "the". */
export function settleDefinite(at: number, bare: Bare): Settled {
  const { tree, document, sentence, lexicon } = bare;
  const head = headOf(at, bare);
  if (head === undefined) return 'plain';
  const noun = lowerAt(tree, head);
  const before = Array.from({ length: head - at - 1 }, (_, index) => at + 1 + index);
  const modifiers = before.map((word) => lowerAt(tree, word));
  const isProper = /^\p{Lu}/u.test(tree.words[head]?.text ?? '');
  if (isProper) return isPeople(tree.words[head]?.text ?? '', bare) && !isNamedAfter(head, bare) ? 'open' : 'plain';
  if (
    isNamedAfter(head, bare) ||
    before.some(
      (word) => /^\p{Lu}/u.test(tree.words[word]?.text ?? '') && !lexicon.peoples.en.has(tree.words[word]?.text ?? ''),
    )
  )
    return 'plain';
  if (modifiers.length === 0 && isPostHeld(head, bare)) return 'open';
  const isTold = tellsWhich(head, bare);
  if (/^(men|women|boys|girls)$/.test(noun) && /^['’]s?$/.test(lowerAt(tree, head + 1))) return 'plain';
  if (modifiers.some((word) => /^\d+(st|nd|rd|th)$/.test(word))) return 'plain';
  if (noun === 'century' && modifiers.some((word) => /(th|first|second|third)$/.test(word))) return 'plain';
  if (modifiers.some((word) => ranking.test(word))) return isTold || isOfSeries(noun, bare) ? 'plain' : 'open';
  if (isTold)
    return modifiers.some((word) => /^(same|other|former|latter|following|previous)$/.test(word)) ? 'open' : 'plain';
  if (oneOfAKind.has(noun) && modifiers.length === 0) return 'plain';
  if (
    spans.has(noun) &&
    (modifiers.length === 0 || (modifiers.some((word) => comparing.test(word)) && noun !== 'century'))
  )
    return 'open';
  if (modifiers.some((word) => comparing.test(word))) return 'open';
  const firm =
    /^(shares|stock|revenue|revenues|sales)$/.test(noun) && modifiers.length === 0
      ? bodyOf('company', bare)
      : undefined;
  if (firm)
    return { text: `${bare.grammar.owning(inSentence(firm, document))} ${noun}`, entityId: firm.id, at: [at, head] };
  const named = namedSo(noun, modifiers, bare);
  if (named === 'several') return 'open';
  const own = [at, ...before, head];
  if (named) return { text: inSentence(named, document), entityId: named.id, at: own };
  return byMentions(
    mentionsOf(noun, document).filter(({ start }) => start !== tree.words[head]?.start),
    { noun, modifiers, own, start: tree.words[at]?.start ?? sentence.start },
    bare,
  );
}

/** "the first woman to hold the office": the post, which no "locked office" told before explains. */
function isPostHeld(head: number, bare: Bare): boolean {
  const { tree } = bare;
  return (
    /^(office|post|seat|job|title|role|position)$/.test(lowerAt(tree, head)) &&
    /^(hold|holds|held|holding|leave|leaves|left|leaving|take|takes|took|seek|seeks|sought|win|won|retain|retained)$/.test(
      lowerAt(tree, tree.words[head]?.head ?? -1),
    ) &&
    !tellsWhich(head, bare)
  );
}

/** "the first count" where the title or another sentence tells of counts. */
function isOfSeries(noun: string, { document, tree, sentence }: Bare): boolean {
  const others = mentionsOf(noun, document).filter(({ sentence: index }) => index !== sentence.index);
  return (
    tree.words.length > 0 &&
    (holds(document.title, noun) || others.some(({ modifiers }) => modifiers.some((word) => ranking.test(word))))
  );
}

function holds(text: string, words: string): boolean {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${words} `);
}

/** The noun that the determiner belongs to, with what stands between. */
function headOf(at: number, { tree }: Bare): number | undefined {
  const head = tree.words[at]?.head ?? -1;
  if (head > at && /^(NOUN|PROPN|ADJ|NUM|VERB|X|SYM)$/.test(tree.words[head]?.partOfSpeech ?? ''))
    return lastOfCompound(head, at, tree);
  return undefined;
}

/** "the basketball final": the parser may hang "the" on the first noun. */
function lastOfCompound(head: number, at: number, tree: Bare['tree']): number {
  const up = tree.words[head]?.head ?? -1;
  const isPart = tree.words[head]?.relation === 'compound' && up > head && up - at < 6;
  return isPart ? lastOfCompound(up, at, tree) : head;
}

/** "the Swede": a people's name says which country, not who. Many of them are all. */
function isPeople(text: string, { lexicon }: Bare): boolean {
  return lexicon.peoples.en.has(text) && !/(s|ese|sh|ch)$/.test(text);
}

/** "the swimmer Léon Marchand", "the journal Nature". */
function isNamedAfter(head: number, { tree, sentence }: Bare): boolean {
  const next = tree.words[head + 1];
  return (
    next !== undefined &&
    /^[\p{Lu}]/u.test(next.text) &&
    (tree.words[head + 1]?.head === head || spanAt(tree, head + 1) !== undefined || sentence.text.length > 0) &&
    /^(PROPN|NOUN|X)$/.test(next.partOfSpeech)
  );
}

/** "the crew of 25", "the bridge that collapsed": words after the noun say which. */
function tellsWhich(head: number, { tree }: Bare): boolean {
  const after = dependents(tree, head, 'nmod', 'acl', 'appos', 'nummod').filter(
    (child) => child > head && tree.words[(tree.under[child]?.[0] ?? child) - 1]?.text !== ',',
  );
  return after.some((child) => tree.words[child]?.relation !== 'nmod' || dependents(tree, child, 'case').length > 0);
}

/** The one name of the article that ends with the noun ("Data Standards Tribunal", "Suez Canal"), or that of two or more. */
function namedSo(
  noun: string,
  modifiers: readonly string[],
  { document, lexicon }: Bare,
): Bare['document']['entities'][number] | 'several' | undefined {
  const found = document.entities.filter(({ name, type }) => {
    const words = name.toLowerCase().split(' ');
    return (
      type !== 'person' && words.at(-1) === noun && words.length > 1 && modifiers.every((word) => words.includes(word))
    );
  });
  const [only, ...others] = found;
  if (others.length > 0) return 'several';
  return only && !lexicon.peoples.en.has(only.name) ? only : undefined;
}

type Asked = {
  readonly noun: string;
  readonly modifiers: readonly string[];
  readonly own: readonly number[];
  readonly start: number;
};

/** By the other mentions of the noun: all must be of one thing, and the first that tells more lends its words. */
function byMentions(others: readonly Mention[], { noun, modifiers, own, start }: Asked, bare: Bare): Settled {
  const { document } = bare;
  const isMany = singular(noun) !== noun || noun === 'people' || noun === 'police';
  const inTitle = holds(document.title, [...modifiers, noun].join(' '));
  const different = others.filter((other) => isOther(other, isMany));
  const made = bare.grammar.madeThings.has(noun) ? coinedName(bare, start) : undefined;
  if (made !== undefined) return { text: made, at: own };
  if (isMany && human.test(singular(noun)) && (inTitle || others.length > 1)) return 'plain';
  if (isMany && (inTitle || others.some((other) => other.start < start && singular(other.noun) !== other.noun)))
    return others.some((other) => /^(other|another)$/.test(other.determiner) || other.modifiers.includes('other'))
      ? 'open'
      : 'plain';
  const holder =
    modifiers.length === 0
      ? human.test(noun)
        ? holderOf(noun, bare)
        : bodies.has(noun)
          ? bodyOf(noun, bare)
          : undefined
      : undefined;
  if (holder) return { text: inSentence(holder, document), entityId: holder.id, at: own };
  if (human.test(noun) || (bodies.has(noun) && modifiers.length === 0))
    return (inTitle || local.has(noun) || (/^(team|group|crew|squad|panel)$/.test(noun) && !isSubject(own, bare))) &&
      different.length === 0 &&
      !human.test(noun)
      ? 'plain'
      : 'open';
  if (different.length > 0) return 'open';
  const fuller = others.find(
    (other) =>
      other.start < start &&
      modifiers.length === 0 &&
      other.modifiers.length > 0 &&
      other.modifiers.length < 4 &&
      other.modifiers.every((word) => /^[\p{L}-]+$/u.test(word) && !comparing.test(word) && !weighing.test(word)),
  );
  if (fuller && modifiers.length === 0 && (singular(fuller.noun) !== fuller.noun) === isMany)
    return { text: `the ${fuller.text}`, at: own };
  if (vague.has(noun) && modifiers.length === 0 && !inTitle && (isSubject(own, bare) || leaning.has(noun)))
    return 'open';
  return 'plain';
}

/** "another ship", "two servers", "the hospital's own server": more than one of the kind is told of. */
function isOther({ determiner, modifiers, noun }: Mention, isMany: boolean): boolean {
  if (/^(another|other|each|every|both|several|many|some|any|no)$/.test(determiner) || modifiers.includes('other'))
    return true;
  const wasMany = singular(noun) !== noun;
  if (wasMany !== isMany) return wasMany && /^(two|three|four|five|six|seven|eight|nine|ten|\d+|the)$/.test(determiner);
  return false;
}
