import { dependents, lowerAt, type Tree } from '../1-trees/tree.ts';

/** The verbs of a clause that belong together ("gagal mendarat", "was ordered to pay") and every word of their group, in order. */
export type Group = { readonly verbs: readonly number[]; readonly at: readonly number[] };

const verbal = new Set(['VERB', 'ADJ', 'AUX']);

export function groupOf(tree: Tree, head: number): Group {
  const cops = dependents(tree, head, 'cop');
  if (cops.length > 0 && (!verbal.has(tree.words[head]?.partOfSpeech ?? 'X') || isApart(tree, head, cops)))
    return copulaGroup(tree, head, cops);
  if (!verbal.has(tree.words[head]?.partOfSpeech ?? 'X')) return { verbs: [], at: before(tree, head, head) };
  const verbs = [head];
  const at = [...before(tree, head, head), head, ...particle(tree, head)];
  for (
    let next = chained(tree, head, at.at(-1) ?? head);
    next !== undefined;
    next = chained(tree, next, at.at(-1) ?? next)
  ) {
    for (let word = (at.at(-1) ?? 0) + 1; word < next; word += 1) at.push(word);
    at.push(next, ...particle(tree, next));
    verbs.push(next);
  }
  return { verbs, at };
}

/** "is 193 kilometres long": more than adverbs stands between copula and adjective. */
function isApart(tree: Tree, head: number, cops: readonly number[]): boolean {
  return before(tree, head, head).every((at) => !cops.includes(at));
}

/** The copula and what stands around it; the noun it links to is a part of its own. */
function copulaGroup(tree: Tree, head: number, cops: readonly number[]): Group {
  const last = Math.max(...cops);
  const around = dependents(tree, head, 'cop', 'aux', 'advmod').filter(
    (at) => at <= last || (at === last + 1 && isNegator(tree, at)),
  );
  const at = around.flatMap((word) => tree.under[word] ?? []).sort((one, other) => one - other);
  const from = at.findLastIndex((word, index) => index > 0 && word !== (at[index - 1] ?? 0) + 1);
  return { verbs: [], at: from > 0 ? at.slice(from) : at };
}

function isNegator(tree: Tree, at: number): boolean {
  return lowerAt(tree, at) === 'not';
}

/** Auxiliaries, negators and adverbs that stand without a break before the verb. */
function before(tree: Tree, head: number, from: number): readonly number[] {
  const own = new Set(
    dependents(tree, head, 'aux', 'cop', 'advmod', 'discourse').flatMap((child) => tree.under[child] ?? []),
  );
  const at: number[] = [];
  for (let word = from - 1; own.has(word); word -= 1) at.unshift(word);
  return at;
}

/** "set up", "switched off". */
function particle(tree: Tree, verb: number): readonly number[] {
  return dependents(tree, verb, 'compound').filter(
    (child) => child === verb + 1 && /^(ADP|ADV)$/.test(tree.words[child]?.partOfSpeech ?? ''),
  );
}

/** The verb that goes on right after: no subject of its own, nothing but "to" and adverbs between. */
function chained(tree: Tree, verb: number, last: number): number | undefined {
  return dependents(tree, verb, 'xcomp', 'ccomp').find((child) => {
    const first = tree.under[child]?.[0] ?? child;
    if (
      tree.words[child]?.partOfSpeech !== 'VERB' ||
      first !== last + 1 ||
      dependents(tree, child, 'nsubj', 'csubj').length > 0
    )
      return false;
    const between = dependents(tree, child, 'mark', 'aux', 'advmod')
      .filter((word) => word < child)
      .flatMap((word) => tree.under[word] ?? []);
    const marks = dependents(tree, child, 'mark').map((word) => lowerAt(tree, word));
    return between.length === child - first && marks.every((mark) => mark === 'to');
  });
}
