import { isCutList, isMark, losesWords, phraseOf, spanAt } from '../1-trees/phrase.ts';
import { dependents, isUnbroken, lowerAt, type Tree } from '../1-trees/tree.ts';
import type { Part } from '../2-telling/slot.ts';
import type { SlotRole } from '../fact.ts';
import type { FactGrammar } from '../grammar.ts';
import type { Group } from './group.ts';

/** What a clause cannot do without. */
export const needed: ReadonlySet<SlotRole> = new Set(['object', 'complement', 'content', 'recipient']);

const notParts = new Set([
  'punct',
  'cc',
  'mark',
  'nsubj',
  'csubj',
  'aux',
  'cop',
  'conj',
  'parataxis',
  'discourse',
  'vocative',
  'expl',
  'fixed',
  'reparandum',
  'orphan',
  'list',
]);
/** What hangs on the noun of "X is a noun", and is no part of the clause. */
const nominal = new Set([
  'nmod',
  'amod',
  'det',
  'nummod',
  'flat',
  'compound',
  'case',
  'acl',
  'appos',
  'conj',
  'cc',
  'clf',
]);
/** A clause inside a clause longer than this is not told with it. */
const longestClause = 14;

/** Every part of the clause but subject and group; one that the tree tears apart is left out, or, when the clause needs it, the clause is nothing. */
export function partsOf(
  tree: Tree,
  head: number,
  group: Group,
  grammar: FactGrammar,
  passive: boolean,
): Parts | undefined {
  const taken = new Set(group.at);
  const verbs = group.verbs.length > 0 ? group.verbs : [head];
  const isNominal = group.verbs.length === 0;
  const loose = verbs
    .flatMap((verb) => tree.children[verb] ?? [])
    .filter((child) => !taken.has(child) && !group.verbs.includes(child))
    .filter(
      (child) =>
        !notParts.has(tree.words[child]?.relation ?? 'dep') &&
        !(isNominal && nominal.has(tree.words[child]?.relation ?? 'dep')),
    )
    .filter(
      (child) =>
        !isFiller(tree, child, grammar) &&
        !grammar.asides.has(lowerAt(tree, tree.under[child]?.find((at) => !isMark(tree, at)) ?? child)),
    );
  const found = loose.map((child) => partAt(tree, child, group, grammar, passive));
  const torn = found.filter(
    (part) => !isUnbroken(tree, tree.under[part.head] ?? []) || isCutList(tree, part.head, part.at, grammar),
  );
  if (torn.some(({ role, loose: apart }) => needed.has(role) && !apart)) return undefined;
  const whole = found.filter((part) => !torn.includes(part));
  const parts = [
    ...whole,
    ...agentSubject(tree, head, group, grammar, passive),
    ...(isNominal ? [complement(tree, head, group, grammar)] : []),
  ];
  return {
    parts: parts.sort((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0)),
    cut: torn.some(({ loose: apart }) => !apart),
  };
}

type Parts = { readonly parts: readonly Part[]; readonly cut: boolean };

/** "diumumkan Menteri Suharso Monoarfa": the parser may take who does it, right after a passive, for a second subject. */
function agentSubject(tree: Tree, head: number, group: Group, grammar: FactGrammar, passive: boolean): readonly Part[] {
  const last = group.at.at(-1) ?? -1;
  const second = passive
    ? dependents(tree, head, 'nsubj').find((child) => tree.under[child]?.[0] === last + 1)
    : undefined;
  if (second === undefined || dependents(tree, head, 'nsubj').length < 2) return [];
  return [
    { role: 'agent', at: phraseOf(tree, second, grammar), head: second, opener: '', fronted: false, loose: false },
  ];
}

function isFiller(tree: Tree, at: number, grammar: FactGrammar): boolean {
  return (tree.under[at] ?? []).every((word) => grammar.fillers.has(lowerAt(tree, word)));
}

function partAt(tree: Tree, child: number, group: Group, grammar: FactGrammar, passive: boolean): Part {
  const relation = tree.words[child]?.relation ?? 'dep';
  const at = phraseOf(tree, child, grammar);
  const first = at[0] ?? child;
  const opener =
    openerOf(tree, child) || (grammar.latePrepositions.has(lowerAt(tree, first)) ? lowerAt(tree, first) : '');
  const groupEnd = group.at.at(-1) ?? -1;
  // "meresmikan sistemnya, InaTEWS,": the comma before the name is no end of the object.
  const apart = isMark(tree, (at.includes(child) ? first : child) - 1);
  const base = {
    at,
    head: child,
    cut: losesWords(tree, child, at, grammar),
    opener,
    fronted: group.at.length > 0 && child < (group.at[0] ?? 0),
    loose: apart && first > groupEnd,
  };
  const head = tree.words[child];
  switch (relation) {
    case 'obj':
      return {
        ...base,
        role:
          head && passive && first === groupEnd + 1
            ? byPerson(passiveRole(tree, child, grammar), tree, at)
            : isNamedDay(tree, child, grammar)
              ? 'object'
              : timed(tree, child, 'object'),
      };
    case 'iobj':
      return { ...base, role: 'recipient' };
    case 'xcomp':
      return { ...base, role: passive && first === groupEnd + 1 && isDoer(tree, at) ? 'agent' : 'complement' };
    case 'ccomp':
      return { ...base, role: 'content' };
    case 'advcl':
      if (grammar.resulting.has(lowerAt(tree, child)) && !apart) return { ...base, role: 'complement' };
      return {
        ...base,
        role: clauseRole(tree, child, opener, grammar),
        loose: base.loose || at.length > (grammar.longestClause ?? longestClause),
      };
    case 'advmod':
      return { ...base, role: 'manner' };
    default:
      if (head && passive && opener === '' && first === groupEnd + 1 && isDoer(tree, at))
        return { ...base, role: 'agent' };
      return {
        ...base,
        role: head
          ? bareAfter(
              passive && opener === '' && first === groupEnd + 1
                ? byPerson(passiveRole(tree, child, grammar), tree, at)
                : grammar.roleOf({
                    opener,
                    head,
                    type: spanAt(tree, child)?.type,
                    afterPassive: passive && first === groupEnd + 1,
                  }),
              opener,
              first === groupEnd + 1,
            )
          : 'other',
      };
  }
}

/** "ditemukan tim SAR gabungan": who does it follows a passive without a preposition. */
function passiveRole(tree: Tree, child: number, grammar: FactGrammar): Part['role'] {
  const head = tree.words[child];
  return head ? grammar.roleOf({ opener: '', head, type: spanAt(tree, child)?.type, afterPassive: true }) : 'object';
}

/** "diresmikan Presiden Joko Widodo": an office right after a passive, with its holder, did it. */
function byPerson(role: Part['role'], tree: Tree, at: readonly number[]): Part['role'] {
  return role === 'complement' && isDoer(tree, at) ? 'agent' : role;
}

/** "dipimpin Menteri Luar Negeri Prancis Laurent Fabius": it ends in a person's name. */
function isDoer(tree: Tree, at: readonly number[]): boolean {
  const last = at.at(-1) ?? -1;
  return spanAt(tree, last)?.type === 'person';
}

/** "terkena sinar Matahari": a bare phrase right after the verb completes it. */
function bareAfter(role: Part['role'], opener: string, isNext: boolean): Part['role'] {
  return role === 'other' && opener === '' && isNext ? 'complement' : role;
}

/** "menetapkan 23 Agustus sebagai Hari Antariksa": the day is what is told of. */
function isNamedDay(tree: Tree, child: number, { asOpeners }: FactGrammar): boolean {
  const verb = tree.words[child]?.head ?? -1;
  return (tree.children[verb] ?? []).some((other) => other > child && asOpeners.has(openerOf(tree, other)));
}

/** "last week" may hang on the verb like an object. */
function timed(tree: Tree, child: number, role: Part['role']): Part['role'] {
  return spanAt(tree, child)?.type === 'date' ? 'time' : role;
}

function clauseRole(tree: Tree, child: number, opener: string, grammar: FactGrammar): Part['role'] {
  const head = tree.words[child];
  return head ? grammar.roleOf({ opener, head, type: undefined, afterPassive: false }) : 'other';
}

/** "X adalah Y": Y, without what belongs to the clause. */
function complement(tree: Tree, head: number, group: Group, grammar: FactGrammar): Part {
  const outside = (tree.children[head] ?? []).filter((child) => !nominal.has(tree.words[child]?.relation ?? 'dep'));
  const after = group.at.at(-1) ?? -1;
  const at = phraseOf(tree, head, grammar, outside).filter((word) => word > after);
  return { role: 'complement', at, head, opener: openerOf(tree, head), fronted: false, loose: false };
}

/** Its prepositions or connectives, side by side at its front: "sampai dengan", "karena". */
export function openerOf(tree: Tree, at: number): string {
  const marks = dependents(tree, at, 'case', 'mark').filter((word) => word < at);
  const [first] = marks;
  if (first === undefined) return '';
  const fixed = dependents(tree, first, 'fixed');
  return [first, ...fixed].map((word) => lowerAt(tree, word)).join(' ');
}
