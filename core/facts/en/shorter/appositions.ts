import type { Telling } from '../../1-trees/tellings.ts';
import { dependents, lowerAt } from '../../1-trees/tree.ts';
import { singular } from '../pointing/mentions.ts';
import { human } from '../pointing/nouns.ts';
import { relational, roleNouns } from '../words.ts';
import {
  type Cut,
  firstOf,
  isComma,
  isEnd,
  lastWordAt,
  nameFrom,
  opensPredicate,
  phraseBefore,
  without,
  wordAt,
} from './cut.ts';

/** "the returning officer, Joyce Tindall, said": told of Joyce Tindall. The office is a fact of its own. */
export const cutDescription: Cut = (telling) => {
  const { tokens, tree } = telling;
  for (let comma = 1; comma < tokens.length; comma += 1) {
    if (!isComma(telling, comma)) continue;
    const end = namesFrom(telling, comma + 1);
    const last = lastWordAt(telling, comma - 1);
    if (end === undefined || last < 0) continue;
    const head = isCommon(telling, last)
      ? describing(phraseBefore(telling, last), comma, telling)
      : officeOver(last, comma, telling);
    if (head === undefined) continue;
    const from = tree.words[firstOf(telling, head, last + 1)]?.token ?? -1;
    if (
      from < 0 ||
      tokens.slice(from, comma).some((_, at) => isEnd(telling, from + at)) ||
      isRow(telling, head, comma, end)
    )
      continue;
    const closes =
      isComma(telling, end) &&
      ![1, 2, 3].some((step) => /^(who|which|whose|whom|where|when)$/.test(tokens[end + step]?.lower ?? ''));
    return [without(without(tokens, end, closes ? end + 1 : end), from, comma + 1)];
  }
  return undefined;
};

/** "the curator of the Sorrel Museum, Demelza Cobbett": the office that the name before the comma belongs to, where a person follows. */
function officeOver(last: number, comma: number, telling: Telling): number | undefined {
  const { tree, tokens } = telling;
  const named = tree.sentence.spans.find(({ start }) => tokens[comma + 1]?.start === start);
  const isPerson = named === undefined || named.type === 'person';
  let head = phraseBefore(telling, last);
  while (tree.words[head]?.relation === 'nmod' && (tree.words[head]?.head ?? -1) >= 0 && !isPost(head, telling))
    head = tree.words[head]?.head ?? -1;
  return isPerson && head < last && isPost(head, telling) ? head : undefined;
}

function isPost(at: number, telling: Telling): boolean {
  const lower = lowerAt(telling.tree, at);
  return isCommon(telling, at) && (roleNouns.has(lower) || human.test(singular(lower)));
}

/** "One member of the panel, Dr Simon Treece": a person is the member, not the panel. */
function describing(head: number, comma: number, { tree, tokens }: Telling): number | undefined {
  const isPerson = tree.sentence.spans.some(
    ({ type, start }) => type === 'person' && tokens.slice(comma + 1, comma + 5).some((token) => token.start === start),
  );
  if (!isPerson || human.test(singular(lowerAt(tree, head))) || isRoleNoun(lowerAt(tree, head))) return head;
  if (dependents(tree, head, 'det').some((at) => /^an?$/.test(lowerAt(tree, at)))) return head;
  for (let up = head; up >= 0; up = tree.words[up]?.head ?? -1) {
    if (human.test(singular(lowerAt(tree, up))) || isRoleNoun(lowerAt(tree, up))) return up;
    if (tree.words[up]?.relation !== 'nmod' || (tree.words[up]?.head ?? -1) > up) return undefined;
  }
  return undefined;
}

function isRoleNoun(lower: string): boolean {
  return (
    roleNouns.has(lower) ||
    relational.has(lower) ||
    /(?:er|or|ist|ant|ent|man|woman|ian|eer)s?$/.test(lower) ||
    /^(member|one|head|chief|aide|friend|colleague|partner|star|guard|cook|poet|duo|pair|couple|brothers|sisters)$/.test(
      lower,
    )
  );
}

/** "X", "the swimmer X", "X and Y", "X, Y and Z": the index of what closes the names. */
function namesFrom(telling: Telling, from: number): number | undefined {
  const { tokens } = telling;
  const start = tokens[from]?.lower === 'the' ? describedFrom(telling, from) : from;
  let next = nameEnd(telling, start);
  for (let other = next; other !== undefined; ) {
    next = other;
    other = /^(and|,)$/.test(tokens[next]?.lower ?? '') ? nameEnd(telling, next + 1) : undefined;
  }
  return next !== undefined && isEnd(telling, next) ? next : undefined;
}

/** Two capitals or more are a name, listed or not. */
function nameEnd(telling: Telling, from: number): number | undefined {
  const name = nameFrom(telling, from);
  return name && (name.span || name.next - from > 1) ? name.next : undefined;
}

/** "the swimmer Léon Marchand": where the name begins. */
function describedFrom({ tokens }: Telling, from: number): number {
  if (tokens[from]?.lower !== 'the') return -1;
  const at = tokens.findIndex(({ text }, index) => index > from && !/^\p{Ll}+$/u.test(text));
  return at - from <= 3 ? at : -1;
}

function isCommon({ tree }: Telling, at: number): boolean {
  const word = tree.words[at];
  const isInName = tree.sentence.spans.some(
    ({ start, end }) => word !== undefined && start <= word.start && end >= word.end,
  );
  return word?.partOfSpeech === 'NOUN' && !isInName;
}

/** "the council, Town Alliance and Labour": one thing before several names is the first of a row. */
function isRow(telling: Telling, head: number, comma: number, end: number): boolean {
  const { tree, tokens } = telling;
  const several = tokens.slice(comma + 1, end).some(({ lower }) => lower === 'and' || lower === ',');
  const isMany = /s$/.test(lowerAt(tree, head)) || lowerAt(tree, head) === 'people';
  const isBody = tree.sentence.spans.some(
    ({ start, type }) => start === tokens[comma + 1]?.start && /^(country|organisation)$/.test(type),
  );
  if (several !== isMany && !(isMany && isBody)) return true;
  const determined = dependents(tree, head, 'det', 'nmod', 'nummod', 'amod', 'compound').length > 0;
  return !determined || tokens[end + 1]?.lower === 'and';
}

const openers = new Set('a an the its his her their one former then itself himself herself'.split(' '));

/** "Smit Salvage, a subsidiary of Boskalis, was called in": told without what it is. */
export const cutApposition: Cut = (telling) => {
  const { tokens } = telling;
  for (let comma = 1; comma < tokens.length; comma += 1) {
    if (!isComma(telling, comma) || !openers.has(tokens[comma + 1]?.lower ?? '') || !followsName(telling, comma))
      continue;
    const end = closingOf(telling, comma);
    if (end === undefined) continue;
    return [
      without(
        tokens,
        comma,
        isComma(telling, end) && !keepsComma(telling, end + 1) && !isOpen(telling, comma) ? end + 1 : end,
      ),
    ];
  }
  return undefined;
};

/** "a team, led by Florey and Chain, a refugee, took up": the comma closes what a participle opened. */
function isOpen(telling: Telling, comma: number): boolean {
  const { tree, tokens } = telling;
  return tokens.some((_, at) => {
    const first = at < comma && isComma(telling, at) ? wordAt(telling, at + 1) : -1;
    const word = tree.words[first];
    return (
      word?.partOfSpeech === 'VERB' &&
      /^(advcl|acl)$/.test(word.relation) &&
      dependents(tree, first, 'nsubj', 'aux').length === 0
    );
  });
}

/** The comma before another clause stays: the clause is cut off by it. */
function keepsComma(telling: Telling, next: number): boolean {
  const joint = telling.tokens[next]?.lower ?? '';
  if (/^(and|but)$/.test(joint)) return !nameFrom(telling, next + 1);
  return /^(while|whereas|although|though|because|since|after|before|when|who|which|whose|where)$/.test(joint);
}

/** A noun or a name stands before the comma, and what follows begins with a noun phrase. */
function followsName(telling: Telling, comma: number): boolean {
  const before = telling.tree.words[lastWordAt(telling, comma - 1)];
  const first = wordAt(telling, comma + 1);
  const head =
    lowerAt(telling.tree, first) === 'one'
      ? telling.tree.words[first]
      : telling.tree.words[telling.tree.words[first]?.head ?? -1];
  return (
    before !== undefined &&
    /^(NOUN|PROPN|NUM)$/.test(before.partOfSpeech) &&
    /^(NOUN|PROPN|ADJ|NUM)$/.test(head?.partOfSpeech ?? '') &&
    (telling.tree.words[first]?.relation !== 'nsubj' || lowerAt(telling.tree, first) === 'one')
  );
}

/** The comma before the predicate, or the end; not the comma of a row "a, b and c", and nothing that has a subject and a verb of its own. */
function closingOf(telling: Telling, comma: number): number | undefined {
  const { tree, tokens } = telling;
  const first = wordAt(telling, comma + 1);
  const noun = lowerAt(tree, first) === 'one' ? first : (tree.words[first]?.head ?? -1);
  const relation = tree.words[noun]?.relation ?? '';
  if (dependents(tree, noun, 'case').length > 0 || isListed(telling, comma)) return undefined;
  if (
    relation === 'nsubj' &&
    (tree.words[tree.words[noun]?.head ?? -1]?.token ?? -1) > (tree.words[noun]?.token ?? 0) &&
    !hasEarlierSubject(telling, noun, comma)
  )
    return undefined;
  for (let end = comma + 2; end <= tokens.length; end += 1) {
    if (!isEnd(telling, end)) continue;
    const next = tokens[end + 1]?.lower ?? '';
    if (end >= tokens.length - 1 || !isComma(telling, end)) return end;
    if (
      opensPredicate(telling, end + 1) ||
      /^(who|which|whose|where|while|when|after|before|as|in|on|at|from|for|with|although|though|because|since|to)$/.test(
        next,
      )
    )
      return end;
    if (/^(and|but|or)$/.test(next))
      return /^(a|an)$/.test(tokens[comma + 1]?.lower ?? '') && relation === 'appos' ? end : undefined;
  }
  return undefined;
}

/** "a breakwater, a quay and an ice plant": a row, whatever the parser made of it. */
function isListed(telling: Telling, comma: number): boolean {
  const { tree, tokens } = telling;
  const before = tree.words[lastWordAt(telling, comma - 1)];
  const joint = tokens.findIndex(({ lower }, at) => at > comma + 2 && lower === 'and');
  const isRow = /^(an?|the|\d+)$/.test(tokens[joint + 1]?.lower ?? '') && joint > 0;
  const joined = tree.words.some(
    ({ token, relation, head, partOfSpeech }) =>
      token > joint && relation === 'conj' && partOfSpeech === 'NOUN' && (tree.words[head]?.token ?? -1) < joint,
  );
  return (
    before?.partOfSpeech === 'NOUN' &&
    isRow &&
    joined &&
    !tokens.slice(comma + 1, joint).some(({ text }) => text === ',')
  );
}

/** Another noun before the comma is the subject of the same verb. */
function hasEarlierSubject({ tree }: Telling, noun: number, comma: number): boolean {
  const verb = tree.words[noun]?.head ?? -1;
  return dependents(tree, verb, 'nsubj').some((child) => child !== noun && (tree.words[child]?.token ?? 0) < comma);
}
