import type { Token } from '../../../language/index.ts';
import { spanAt } from '../../1-trees/phrase.ts';
import type { Telling } from '../../1-trees/tellings.ts';
import { dependents, lowerAt } from '../../1-trees/tree.ts';
import { reporting } from '../words.ts';
import { opensClause } from './clauses.ts';
import { type Cut, firstOf, isComma, isEnd, lastWordAt, opensPredicate, without, wordAt } from './cut.ts';

const pronouns = new Set(['who', 'which', 'whose', 'whom', 'where', 'when']);
const subjects = new Set(['who', 'which']);

/** "The canal, which is 193 kilometres long, opened in 1869": the sentence without the clause, and the clause told of what it follows. */
export const cutRelative: Cut = (telling) => {
  const { tokens } = telling;
  for (let comma = 1; comma < tokens.length; comma += 1) {
    const pronoun = isComma(telling, comma) ? pronounAfter(telling, comma) : undefined;
    if (pronoun === undefined) continue;
    const end = endOf(telling, comma, pronoun);
    if (end === undefined) continue;
    const main = without(
      tokens,
      comma,
      isComma(telling, end) && !/^(and|but)$/.test(tokens[end + 1]?.lower ?? '') ? end + 1 : end,
    );
    const told =
      pronoun === comma + 1 &&
      subjects.has(tokens[pronoun]?.lower ?? '') &&
      wordRelation(telling, pronoun) === 'nsubj' &&
      opensPredicate(telling, pronoun + 1)
        ? antecedentOf(telling, comma, pronoun)
        : undefined;
    const event = tokens[pronoun]?.lower === 'when' ? eventOf(telling, comma, end) : undefined;
    if (event) return [main, event];
    return told ? [main, [...told, ...tokens.slice(pronoun + 1, end)]] : [main];
  }
  return undefined;
};

/** "on 6 July, when Saman Kunan died": the clause is dated by what it follows. */
function eventOf({ tokens, tree }: Telling, comma: number, end: number): readonly Token[] | undefined {
  const date = tree.sentence.spans.find((span) => span.type === 'date' && span.end === tokens[comma - 1]?.end);
  if (!date) return undefined;
  const from = tokens.findIndex(({ start }) => start === date.start);
  const opener = /^(on|in)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
  // "has run since 1934, when it was a tram": a state is of no one year.
  const isState = tokens.slice(comma + 2, end).some(({ lower }) => /^(is|was|are|were)$/.test(lower));
  if (tokens[from - 1]?.lower === 'since' && isState) return undefined;
  return [...tokens.slice(opener, comma + 1), ...tokens.slice(comma + 2, end)];
}

/** "who", "of which", "most of whom": at most four words after the comma. */
function pronounAfter(telling: Telling, comma: number): number | undefined {
  const { tokens } = telling;
  const first = tokens[comma + 1]?.lower ?? '';
  if (pronouns.has(first))
    return first === 'when' && wordRelation(telling, comma + 1) === 'mark' ? undefined : comma + 1;
  const at = [2, 3, 4].find((step) => /^(which|whom|whose)$/.test(tokens[comma + step]?.lower ?? ''));
  if (tokens[comma + 2]?.lower === 'whose') return comma + 2;
  return at !== undefined &&
    /^(of|in|on|for|to|from|by|with|at|under|after|during|through|about|over)$/.test(
      tokens[comma + at - 1]?.lower ?? '',
    )
    ? comma + at
    : undefined;
}

function wordRelation(telling: Telling, token: number): string | undefined {
  return telling.tree.words[wordAt(telling, token)]?.relation;
}

/**
 * The comma that closes the clause: the last before the verb of a subject that stands before it, else the one before "and" with a verb that is
 * joined to one before it, else the end of the sentence.
 */
function endOf(telling: Telling, comma: number, pronoun: number): number | undefined {
  const { tree, tokens } = telling;
  const commas = tokens.flatMap((_, at) => (at > pronoun + 1 && isComma(telling, at) ? [at] : []));
  const last = /^[.!]$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length;
  const tokenOf = (word: number) => tree.words[word]?.token ?? -1;
  const main = tree.words.findIndex(
    ({ token }, at) =>
      token > pronoun &&
      dependents(tree, at, 'nsubj').some((child) => tokenOf(child) < comma) &&
      !dependents(tree, at, 'nsubj').some((child) => tokenOf(child) === pronoun),
  );
  if (main >= 0) {
    const first = Math.min(
      tokenOf(main),
      ...dependents(tree, main, 'aux', 'cop', 'advmod')
        .map(tokenOf)
        .filter((token) => token > pronoun),
    );
    const closing = commas.findLast((at) => at < first && (opensPredicate(telling, at + 1) || at + 1 === first));
    if (closing !== undefined) return closing;
  }
  if (!hasVerbBefore(telling, comma)) {
    const main = commas.find((at) => opensClause(telling, at + 1));
    if (main !== undefined && /^(when|where)$/.test(tokens[pronoun]?.lower ?? '')) return main;
  }
  const joined = commas.find((at) => {
    const opener = tokens[at + 1]?.lower ?? '';
    if (opensPredicate(telling, at + 1) && !hasVerbBefore(telling, comma)) return true;
    if (!/^(and|but|although|though|while|whereas|after|before|because|so)$/.test(opener)) return false;
    if (/^(that|in|on|at)$/.test(tokens[at + 2]?.lower ?? '')) return hasVerbBefore(telling, comma);
    const verb = tree.words[wordAt(telling, at + 2)];
    return verb !== undefined && (tokenOf(verb.head) < comma || tokenOf(tree.words[verb.head]?.head ?? -1) < comma);
  });
  return joined ?? (hasVerbBefore(telling, comma) || commas.length === 0 ? last : undefined);
}

function hasVerbBefore({ tree }: Telling, comma: number): boolean {
  return tree.words.some(
    ({ token, partOfSpeech, relation }) =>
      token < comma && /^(VERB|AUX)$/.test(partOfSpeech) && !/^(acl|amod|compound)$/.test(relation),
  );
}

/** What the pronoun stands for, with its own words; nothing when two things before the comma could be meant. */
function antecedentOf(telling: Telling, comma: number, pronoun: number): readonly Token[] | undefined {
  const { tree, tokens } = telling;
  const last = lastWordAt(telling, comma - 1);
  if (last < 0 || isSpoken(telling, last)) return undefined;
  const verb = tree.words[wordAt(telling, pronoun)]?.head ?? -1;
  const nouns = nounsEndingAt(telling, last).filter((noun) => agrees(telling, noun, pronoun, verb));
  const [only, ...others] = nouns;
  if (only === undefined) return undefined;
  const chosen =
    others.length === 0
      ? only
      : nouns.find((noun) => tree.words[verb]?.head === noun && isNamed(telling, noun) && !isWhere(telling, noun));
  if (chosen === undefined) return undefined;
  const from = tree.words[firstOf(telling, chosen, last + 1)]?.token ?? -1;
  const own = tokens.slice(from, comma);
  if (own.some((_, at) => opensPredicate(telling, from + at) && !/^\p{Lu}/u.test(own[at]?.text ?? '')))
    return undefined;
  return from >= 0 && !own.some((_, at) => isEnd(telling, from + at)) ? own : undefined;
}

/** Nouns whose phrase ends with a word: itself or its name, and those that it belongs to. */
function nounsEndingAt({ tree }: Telling, last: number): readonly number[] {
  const found: number[] = [];
  for (let at = last; at >= 0; at = tree.words[at]?.head ?? -1) {
    const word = tree.words[at];
    if (!word || !/^(NOUN|PROPN|NUM)$/.test(word.partOfSpeech) || at > last) break;
    if (
      (tree.under[at] ?? []).filter((one) => one <= last).at(-1) === last &&
      !/^(flat|compound|nummod)$/.test(word.relation)
    )
      found.push(at);
    if (/^(root|nsubj|obj|obl|iobj|appos|parataxis)$/.test(word.relation)) break;
  }
  return found;
}

const people = /^(person)$/;

function agrees(telling: Telling, noun: number, pronoun: number, verb: number): boolean {
  const { tree, tokens } = telling;
  const type = spanAt(tree, noun)?.type;
  if (type === 'date' || type === 'duration' || type === 'money' || type === 'percent') return false;
  if (tokens[pronoun]?.lower === 'which' && type !== undefined && people.test(type)) return false;
  if (tokens[pronoun]?.lower === 'who' && /^(country|city|province|region|place|work|organisation)$/.test(type ?? ''))
    return false;
  const finite = [verb, ...dependents(tree, verb, 'aux', 'cop')].map((at) => lowerAt(tree, at));
  const isMany =
    /s$/.test(lowerAt(tree, noun)) &&
    tree.words[noun]?.partOfSpeech === 'NOUN' &&
    !/(ss|us|is)$/.test(lowerAt(tree, noun));
  const isJoined = dependents(tree, noun, 'conj').length > 0;
  if (finite.some((word) => /^(is|was|has)$/.test(word) || (/[^s]s$/.test(word) && finite.length === 1)))
    return !isMany && !isJoined;
  return finite.some((word) => /^(are|were|have)$/.test(word))
    ? isMany || dependents(tree, noun, 'conj').length > 0 || type === 'organisation'
    : true;
}

/** "the mill in Mount Averil, which is taking on 40 people": where the mill is may not be what the clause is about. */
function isWhere({ tree }: Telling, noun: number): boolean {
  return (
    tree.words[noun]?.relation === 'nmod' &&
    dependents(tree, noun, 'case').some((at) => /^(in|at|near|on|outside|off)$/.test(lowerAt(tree, at)))
  );
}

function isNamed({ tree }: Telling, noun: number): boolean {
  return spanAt(tree, noun)?.entityId !== undefined || /^\p{Lu}/u.test(tree.words[noun]?.text ?? '');
}

/** Inside what somebody says, only of a name is the clause the reporter's own. */
function isSpoken(telling: Telling, at: number): boolean {
  const { tree } = telling;
  if (isNamed(telling, at)) return false;
  for (let up = at; up >= 0; up = tree.words[up]?.head ?? -1)
    if (tree.words[up]?.relation === 'ccomp' && reporting.has(lowerAt(tree, tree.words[up]?.head ?? -1))) return true;
  return false;
}
