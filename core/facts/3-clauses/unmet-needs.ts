import { dependents, lowerAt } from '../1-trees/tree.ts';
import type { Reading } from '../2-telling/edits.ts';
import type { Part } from '../2-telling/slot.ts';
import type { Slot } from '../fact.ts';
import type { Clause } from './clause.ts';

const completing = ['obj', 'iobj', 'ccomp', 'xcomp'] as const;
/** With these alone a verb has said nothing of what it needs. */
const settings: ReadonlySet<string> = new Set(['time', 'duration', 'manner', 'place', 'cause']);

/**
 * "Which court had heard during a seven-week trial?", "mengumumkan di Istana Merdeka", "people would stop asking": a verb that treebanks seldom show without
 * an object (or without more than a time and a place) and that has none among the told words.
 */
export function hasUnmetNeed(
  clause: Clause,
  parts: readonly { readonly part: Part; readonly slot?: Slot | undefined }[],
  reading: Reading,
): boolean {
  const told = [...clause.subject.at, ...clause.group, ...parts.flatMap(({ part, slot }) => (slot ? part.at : []))]
    .filter((at) => !reading.edits.dropped.has(at) || reading.edits.replaced.has(at))
    .sort((one, other) => one - other);
  return told.some((at) => {
    const need = needOf(at, reading);
    return need !== undefined && isBare(at, need, told, clause, parts, reading);
  });
}

/** What the verb is seldom said without; nothing for what describes a noun, which may be its object, and for joined verbs, which may share one. */
function needOf(at: number, { tree, grammar, lexicon }: Reading): 'object' | 'more' | undefined {
  const word = tree.words[at];
  if (word?.partOfSpeech !== 'VERB' || /^(?:acl|amod|conj|compound|case|mark|fixed)$/.test(word.relation))
    return undefined;
  if (dependents(tree, at, 'conj').length > 0 || tree.words[word.head]?.partOfSpeech === 'ADJ') return undefined;
  return grammar.needOf(at, tree, lexicon);
}

function isBare(
  at: number,
  need: 'object' | 'more',
  told: readonly number[],
  clause: Clause,
  parts: readonly { readonly part: Part; readonly slot?: Slot | undefined }[],
  { tree, edits, grammar }: Reading,
): boolean {
  if (dependents(tree, at, ...completing).length > 0) return false;
  const isMain = at === clause.verb;
  const isSetting = ({ role, opener }: Part) => settings.has(role) || grammar.settingOpeners.has(opener);
  if (isMain && need === 'more' && parts.some(({ part, slot }) => slot && !part.fronted && !isSetting(part)))
    return false;
  const next = told.find((other) => other > at && !isLight(other));
  const word = tree.words[next ?? -1];
  // Whatever follows without a preposition may complete it, however the tree takes it.
  return (
    word === undefined ||
    (/^(?:ADP|SCONJ|ADV)$/.test(word.partOfSpeech) &&
      (grammar.settingOpeners.has(word.lower) || (need === 'object' && grammar.mannerOpeners.has(word.lower))))
  );

  function isLight(other: number): boolean {
    return (
      tree.words[other]?.partOfSpeech === 'PUNCT' ||
      (tree.words[other]?.partOfSpeech === 'ADV' && !edits.replaced.has(other)) ||
      grammar.fillers.has(lowerAt(tree, other))
    );
  }
}
