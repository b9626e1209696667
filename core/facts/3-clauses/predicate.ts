import { lowerAt } from '../1-trees/tree.ts';
import type { Reading } from '../2-telling/edits.ts';
import { slotOf } from '../2-telling/slot.ts';
import type { Fact, FactStatus, Slot } from '../fact.ts';
import type { Clause } from './clause.ts';

/** "can be found", "has been reported sick": nobody says it here. */
export function isPassiveOf(clause: Clause, reading: Reading): boolean {
  return reading.grammar.figuresTell === true && voiceOf(clause, reading) === 'passive';
}

/** "Hendra Kusumo kakak Melinda Kusumo": in writing the copula is said. A figure takes none: "Muridnya 63 orang". */
export function copulaFor({ verb, group, parts, subject }: Clause, { tree, grammar }: Reading): Slot | undefined {
  const complement = parts.find(({ role }) => role === 'complement');
  const head = tree.words[complement?.head ?? -1];
  if (
    verb >= 0 ||
    group.length > 0 ||
    grammar.copula === '' ||
    !complement ||
    !/^(NOUN|PROPN)$/.test(head?.partOfSpeech ?? '')
  )
    return undefined;
  if (complement.opener !== '' || complement.at.some((at) => tree.words[at]?.partOfSpeech === 'NUM')) return undefined;
  const at = tree.words[subject.at.at(-1) ?? -1]?.end ?? 0;
  return {
    role: 'predicate',
    text: grammar.copula,
    opener: '',
    head: grammar.copula,
    spans: [],
    fronted: false,
    start: at,
    end: at,
  };
}

export function predicateOf({ group, parts }: Clause, reading: Reading): Slot | 'pointing' | undefined {
  const { tree, grammar, edits } = reading;
  const hasTime = parts.some(({ role }) => role === 'time');
  const at = group.filter(
    (word) => !grammar.fillers.has(lowerAt(tree, word)) && !(hasTime && grammar.onlyThen.has(lowerAt(tree, word))),
  );
  if (at.some((word) => edits.pointing.has(word))) return 'pointing';
  const head = at.at(-1);
  if (head === undefined) return undefined;
  return slotOf({ role: 'predicate', at, head, opener: '', fronted: false, loose: false }, reading) ?? 'pointing';
}

export function statusOf({ group }: Clause, source: Slot | undefined, { tree, grammar }: Reading): FactStatus {
  const words = group.map((at) => lowerAt(tree, at));
  if (words.some((word) => grammar.notYet.has(word))) return 'not-yet';
  if (words.some((word) => grammar.negators.has(word))) return 'denied';
  if (words.some((word) => grammar.planning.has(word))) return 'planned';
  return source ? 'said' : 'asserted';
}

export function voiceOf({ verb, group }: Clause, { tree, grammar }: Reading): Fact['voice'] {
  const word = tree.words[verb];
  return word
    ? grammar.voiceOf(
        group.flatMap((at) => tree.words[at] ?? []),
        word,
      )
    : 'copula';
}

/** "masih ada", "belum ada": told before what there is; not "menunjukkan ada". */
export function isExistential(predicate: string, { grammar }: Reading): boolean {
  const words = predicate.split(' ');
  return grammar.existential.has(words.at(-1) ?? '') && words.length <= 2 && !/^me/.test(words[0] ?? '');
}
