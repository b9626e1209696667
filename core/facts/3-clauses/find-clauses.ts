import { isCutList, losesWords, phraseOf } from '../1-trees/phrase.ts';
import { dependents, isUnbroken, leastSure, lowerAt, type Tree } from '../1-trees/tree.ts';
import type { Part } from '../2-telling/slot.ts';
import type { FactGrammar } from '../grammar.ts';
import type { Clause, ClauseKind } from './clause.ts';
import { groupOf } from './group.ts';
import { partsOf } from './parts.ts';
import { sourceAbove, sourceWithin } from './sources.ts';

/** Below these the parser guesses: of a main clause, of any other. */
const leastMain = 0.35;
const leastOther = 0.5;
const leastContent = 0.6;

/** The clauses of a sentence that the article asserts or lets someone say, each with a subject, in reading order. */
export function clausesOf(tree: Tree, grammar: FactGrammar): readonly Clause[] {
  return tree.words.flatMap((_, at): readonly Clause[] => {
    const kind = kindOf(tree, at, grammar);
    const clause = kind && clauseAt(tree, at, kind, grammar);
    return clause ? [clause] : [];
  });
}

function clauseAt(tree: Tree, head: number, kind: ClauseKind, grammar: FactGrammar): Clause | undefined {
  const subject = subjectOf(tree, head, kind, grammar);
  if (!subject || isConditional(tree, head, grammar) || isNoun(tree, head, grammar)) return undefined;
  if (
    dependents(tree, head, 'conj').some((other) => isAlternative(tree, other, grammar)) ||
    (kind === 'conjunct' && isOfPlan(tree, head, grammar))
  )
    return undefined;
  const group = groupOf(tree, head);
  const verb = group.verbs.at(-1) ?? -1;
  const word = tree.words[verb];
  const passive =
    word !== undefined &&
    grammar.voiceOf(
      group.at.flatMap((at) => tree.words[at] ?? []),
      word,
    ) === 'passive';
  const found = partsOf(tree, head, group, grammar, passive);
  const parts = found?.parts;
  if (kind === 'conjunct' && (turnsVoice(tree, head, passive, grammar) || isAsked(tree, head, grammar)))
    return undefined;
  const above = sourceAbove(tree, head, grammar);
  if (!parts || above === 'unsaid') return undefined;
  const within = sourceWithin(parts, tree, head, grammar);
  if (within === 'unsaid') return undefined;
  const source = within ?? above;
  const own = parts.filter((part) => part.role !== 'source' && part !== source);
  const shared = kind === 'conjunct' ? sharedParts(tree, head, own, grammar) : [];
  if (shared === undefined) return undefined;
  const kept = [...shared, ...own];
  const core = [
    subject.head,
    ...(kind === 'main' ? [] : [head]),
    ...kept.filter(({ role }) => role === 'object' || role === 'complement').map((part) => part.head),
  ];
  const confidence = leastSure(tree, core);
  if (
    confidence < (kind === 'main' ? leastMain : (grammar.leastSure ?? (kind === 'content' ? leastContent : leastOther)))
  )
    return undefined;
  return {
    kind,
    head,
    subject,
    group: group.at,
    verb,
    parts: kept,
    ...(source ? { source } : {}),
    confidence,
    cut: found?.cut ?? false,
  };
}

/** "melemahnya harga": the verb is made a noun. */
function isNoun(tree: Tree, head: number, { ownerMarks }: FactGrammar): boolean {
  return dependents(tree, head, 'det').some((at) => at === head + 1 && ownerMarks.has(lowerAt(tree, at)));
}

function kindOf(tree: Tree, at: number, grammar: FactGrammar): ClauseKind | undefined {
  switch (tree.words[at]?.relation) {
    case 'root':
      return 'main';
    case 'parataxis':
      return 'aside';
    case 'conj':
      return kindOf(tree, tree.words[at]?.head ?? -1, grammar) &&
        isPredicate(tree, at) &&
        !isAlternative(tree, at, grammar)
        ? 'conjunct'
        : undefined;
    case 'ccomp':
      return 'content';
    case 'advcl':
      return dependents(tree, at, 'mark', 'case').some((mark) => grammar.marks.get(lowerAt(tree, mark)) === 'asserted')
        ? 'adverbial'
        : undefined;
    case 'acl':
      return relativeOf(tree, at, grammar) === undefined ? undefined : 'relative';
    default:
      return undefined;
  }
}

/** "meninggal atau hilang": neither is told by itself. */
function isAlternative(tree: Tree, at: number, { restating }: FactGrammar): boolean {
  return dependents(tree, at, 'cc').some((word) => restating.has(lowerAt(tree, word)));
}

/**
 * "Pada zaman Belanda, gedung itu bernama X dan menjadi tempat dansa": what opens the first clause holds for the second too. A time is told with it; anything
 * else leaves the second open.
 */
function sharedParts(
  tree: Tree,
  head: number,
  own: readonly Part[],
  grammar: FactGrammar,
): readonly Part[] | undefined {
  if (own.some(({ role }) => role === 'time') || dependents(tree, head, 'nsubj').length > 0) return [];
  const above = tree.words[head]?.head ?? -1;
  const group = groupOf(tree, above);
  const fronted = (partsOf(tree, above, group, grammar, isPassive(tree, above, grammar))?.parts ?? []).filter(
    (part) => part.fronted,
  );
  return fronted.every(({ role }) => role === 'time') ? fronted : undefined;
}

/** What is planned in a clause is planned in the one joined to it: "berencana menutup A dan memasang B". */
function isOfPlan(tree: Tree, at: number, { planning, possible }: FactGrammar): boolean {
  if (dependents(tree, at, 'nsubj', 'aux').length > 0) return false;
  const above = tree.words[at]?.head ?? -1;
  const words = [above, ...groupOf(tree, above).at].map((word) => lowerAt(tree, word));
  return words.some((word) => planning.has(word) || possible.has(word));
}

function isPredicate(tree: Tree, at: number): boolean {
  return tree.words[at]?.partOfSpeech === 'VERB' || dependents(tree, at, 'nsubj', 'cop').length > 0;
}

/** "yang", "which": the subject of a relative clause, at its front. */
function relativeOf(tree: Tree, at: number, grammar: FactGrammar): number | undefined {
  const subjects = dependents(tree, at, 'nsubj');
  const [only] = subjects;
  return subjects.length === 1 && only !== undefined && grammar.relatives.has(lowerAt(tree, only)) ? only : undefined;
}

/** Its own subject; for a relative clause what it follows; for a joined one that of the clause before. */
function subjectOf(tree: Tree, head: number, kind: ClauseKind, grammar: FactGrammar): Part | undefined {
  if (kind === 'relative') return antecedentOf(tree, head, grammar);
  const [own, ...others] = dependents(tree, head, 'nsubj', 'csubj');
  // One after the verb may be who does it in the passive: see `partsOf`.
  if (
    others.some((other) => other < head) ||
    others.length > 1 ||
    (others.length === 1 && !isPassive(tree, head, grammar))
  )
    return undefined;
  if (own !== undefined) return tree.words[own]?.relation === 'csubj' ? undefined : subjectAt(tree, own, grammar);
  const above = tree.words[head]?.head ?? -1;
  const kindAbove = kind === 'conjunct' ? kindOf(tree, above, grammar) : undefined;
  return kindAbove && subjectOf(tree, above, kindAbove, grammar);
}

/** "mengenal dongeng ... dan biasa dinyanyikan": a joined clause in the other voice with no subject of its own is as often about something else. */
function turnsVoice(tree: Tree, head: number, passive: boolean, grammar: FactGrammar): boolean {
  const sure = 0.85;
  if (dependents(tree, head, 'nsubj').length > 0 || (tree.words[head]?.confidence ?? 0) >= sure) return false;
  return isPassive(tree, tree.words[head]?.head ?? -1, grammar) !== passive;
}

/** "memintanya bersabar dan mendampingi": who is asked may do the joined verb. */
function isAsked(tree: Tree, head: number, { asking }: FactGrammar): boolean {
  if (dependents(tree, head, 'nsubj').length > 0) return false;
  const above = tree.words[head]?.head ?? -1;
  return [above, ...groupOf(tree, above).at].some((at) => asking.has(lowerAt(tree, at)));
}

function isPassive(tree: Tree, head: number, grammar: FactGrammar): boolean {
  const word = tree.words[head];
  return word !== undefined && grammar.voiceOf([word], word) === 'passive';
}

function subjectAt(tree: Tree, at: number, grammar: FactGrammar): Part | undefined {
  if (
    grammar.relatives.has(lowerAt(tree, at)) ||
    dependents(tree, at, 'mark').length > 0 ||
    tree.words[tree.under[at]?.[0] ?? at]?.partOfSpeech === 'SCONJ'
  )
    return undefined;
  const words = phraseOf(tree, at, grammar);
  return isUnbroken(tree, tree.under[at] ?? []) &&
    !isCutList(tree, at, words, grammar) &&
    !losesWords(tree, at, words, grammar)
    ? { role: 'subject', at: words, head: at, opener: '', fronted: false, loose: false }
    : undefined;
}

function antecedentOf(tree: Tree, head: number, grammar: FactGrammar): Part | undefined {
  const noun = tree.words[head]?.head ?? -1;
  if (!/^(NOUN|PROPN)$/.test(tree.words[noun]?.partOfSpeech ?? '')) return undefined;
  if (isInsideName(tree, noun, head, grammar)) return undefined;
  const words = phraseOf(tree, noun, grammar, [head]).filter((at) => at < head);
  const opener = dependents(tree, noun, 'case', 'cc').filter((at) => at < noun);
  const told = words.filter((at) => !opener.includes(at));
  return told.length > 0 && isUnbroken(tree, told)
    ? { role: 'subject', at: told, head: noun, opener: '', fronted: false, loose: false }
    : undefined;
}

/** "Rusdi Harahap dari Partai Bakti Desa, yang ...": after a comma it may tell of either. */
function isInsideName(tree: Tree, noun: number, clause: number, { presents }: FactGrammar): boolean {
  const above = tree.words[noun]?.head ?? -1;
  const first = (tree.under[clause] ?? []).find((at) => tree.words[at]?.partOfSpeech !== 'PUNCT') ?? clause;
  return (
    presents === true &&
    tree.words[noun]?.relation === 'nmod' &&
    tree.words[above]?.partOfSpeech === 'PROPN' &&
    dependents(tree, noun, 'case').length > 0 &&
    tree.words[first - 1]?.text === ','
  );
}

/** Whether it holds only if something else does, or is merely wanted: its own condition, or that of a clause it stands in. */
function isConditional(tree: Tree, head: number, grammar: FactGrammar): boolean {
  const conditions = dependents(tree, head, 'advcl').flatMap((child) => dependents(tree, child, 'mark', 'case'));
  if (conditions.some((mark) => grammar.marks.get(lowerAt(tree, mark)) === 'condition')) return true;
  for (let at = head; at >= 0; at = tree.words[at]?.head ?? -1) {
    const marks = dependents(tree, at, 'mark').map((mark) => grammar.marks.get(lowerAt(tree, mark)));
    if (marks.some((mark) => mark === 'condition' || mark === 'open')) return true;
  }
  return false;
}
