import type { Span } from '../../language/index.ts';
import type { FactGrammar } from '../grammar.ts';
import { dependents, lowerAt, type Tree } from './tree.ts';

const clausal = new Set(['VERB', 'AUX']);
const places = new Set(['country', 'province', 'city', 'region', 'place']);

/**
 * The words of a phrase without what it can do without: additions between commas ("..., yang ...,", "..., yakni ..."), descriptions of a name,
 * joined clauses. Lists, places with the place they lie in, and an office with its holder stay whole.
 */
export function phraseOf(
  tree: Tree,
  head: number,
  grammar: FactGrammar,
  without: readonly number[] = [],
): readonly number[] {
  const name = namedAfter(tree, head, grammar);
  if (name !== undefined) return phraseOf(tree, name, grammar, without);
  const kept = new Set<number>();
  const walk = (at: number) => {
    kept.add(at);
    for (const child of tree.children[at] ?? [])
      if (!without.includes(child) && tree.words[child]?.relation !== 'punct' && stays(tree, at, child, grammar))
        walk(child);
  };
  walk(head);
  for (const at of [...kept])
    for (const other of [...wholeName(tree, at), ...wholeDate(tree, at, head)])
      if (!without.includes(other)) kept.add(other);
  return withMarks(tree, kept, head, grammar);
}

function stays(tree: Tree, at: number, child: number, grammar: FactGrammar): boolean {
  const word = tree.words[child];
  if (!word) return false;
  const first = tree.under[child]?.[0] ?? child;
  const leftmost = (tree.under[at] ?? []).find((one) => !isMark(tree, one));
  const apart = first !== leftmost && (isMark(tree, first - 1) || (isMark(tree, first) && first !== child));
  if (openers(tree, child).some((lower) => grammar.asides.has(lower) || (apart && grammar.restating.has(lower))))
    return false;
  switch (word.relation) {
    case 'parataxis':
    case 'vocative':
    case 'discourse':
    case 'dep':
      return false;
    case 'advcl':
    case 'acl':
      return !apart && isWhole(tree, child, grammar);
    case 'appos':
      return !apart || isPlaceIn(tree, at, child) || isHolder(tree, at, child, grammar);
    case 'conj':
      return (
        !isMixed(tree, at, child) &&
        !isClause(tree, child) &&
        !isGapped(tree, at, child) &&
        !isRestated(tree, at, child, grammar)
      );
    case 'case':
    case 'cc':
    case 'fixed':
      return true;
    case 'flat':
      // "skor 15-12, 18-13".
      return !apart || isPlaceIn(tree, at, child) || (isNumber(tree, at) && isNumber(tree, child));
    default:
      return !apart || isPlaceIn(tree, at, child);
  }
}

const isNumber = ({ words }: Tree, at: number): boolean => words[at]?.partOfSpeech === 'NUM';

/** "yang dinilai tidak sehat": a clause that would lose what its verb takes is left out whole. */
function isWhole(tree: Tree, clause: number, grammar: FactGrammar): boolean {
  return dependents(tree, clause, 'obj', 'xcomp', 'ccomp').every((child) => stays(tree, clause, child, grammar));
}

/** "menjadi ketua dan Saldi Isra tetap ...": a noun and a person are no pair; the name opens another statement. */
function isMixed(tree: Tree, at: number, child: number): boolean {
  const isPerson = (word: number) => spanAt(tree, word)?.type === 'person';
  return (
    isPerson(child) &&
    !isPerson(at) &&
    tree.words[at]?.partOfSpeech === 'NOUN' &&
    dependents(tree, at, 'appos', 'flat').every((other) => !isPerson(other)) &&
    !(tree.under[at] ?? []).some((word) => word < child && isPerson(word))
  );
}

/** "US$8 juta atau sekitar Rp131 miliar": the same sum in other money. */
function isRestated(tree: Tree, at: number, child: number, { restating }: FactGrammar): boolean {
  const isFigure = (word: number) => (tree.under[word] ?? []).some((one) => tree.words[one]?.partOfSpeech === 'NUM');
  return (
    dependents(tree, child, 'cc').some((one) => restating.has(lowerAt(tree, one))) && isFigure(at) && isFigure(child)
  );
}

/** "meresmikan sistemnya, InaTEWS,": the name after the comma says what "-nya" left open. */
function namedAfter(tree: Tree, head: number, { ownerMarks }: FactGrammar): number | undefined {
  const isOwned = dependents(tree, head, 'det', 'nmod').some((child) => ownerMarks.has(lowerAt(tree, child)));
  if (!isOwned || dependents(tree, head, 'case', 'conj').length > 0) return undefined;
  return dependents(tree, head, 'appos').find(
    (child) =>
      tree.words[child]?.partOfSpeech === 'PROPN' &&
      isMark(tree, (tree.under[child]?.find((one) => !isMark(tree, one)) ?? child) - 1),
  );
}

/** "Sept. 27, 2018": the year after the comma is no addition. */
function wholeDate(tree: Tree, at: number, head: number): readonly number[] {
  const date = spanAt(tree, at);
  if (date?.type !== 'date') return [];
  return (tree.under[head] ?? []).filter((other) => {
    const word = tree.words[other];
    return word !== undefined && word.start >= date.start && word.end <= date.end;
  });
}

/** A name is told whole, whatever the tree makes of its parts. */
function wholeName(tree: Tree, at: number): readonly number[] {
  const name = spanAt(tree, at);
  if (name?.entityId === undefined) return [];
  return tree.words.flatMap(({ start, end }, other) => (start >= name.start && end <= name.end ? [other] : []));
}

/** The words before the head of a part that say how it is joined. */
function openers(tree: Tree, at: number): readonly string[] {
  const first = (tree.under[at] ?? []).find((word) => !isMark(tree, word)) ?? at;
  return [
    lowerAt(tree, first),
    ...dependents(tree, at, 'case', 'mark', 'cc', 'advmod')
      .filter((one) => one < at)
      .map((one) => lowerAt(tree, one)),
  ];
}

/** A comma, a colon, a dash with room before it; not the hyphen of "2-2" and "5,1–5,3". */
export function isMark({ words }: Tree, at: number): boolean {
  const word = words[at];
  if (word?.partOfSpeech !== 'PUNCT') return false;
  return /^[,;:]$/.test(word.text) || (/^[–—-]+$/.test(word.text) && words[at - 1]?.end !== word.start);
}

function isClause(tree: Tree, at: number): boolean {
  return clausal.has(tree.words[at]?.partOfSpeech ?? 'X') || dependents(tree, at, 'nsubj', 'cop', 'aux').length > 0;
}

/** "tumbuh 6,43 persen, perdagangan 4,88 persen": what is joined to the figure is another statement, its verb left out. */
function isGapped(tree: Tree, at: number, child: number): boolean {
  const isFigure = (word: number) =>
    dependents(tree, word, 'nummod').length > 0 || tree.words[word]?.partOfSpeech === 'NUM';
  const figures = (tree.under[child] ?? []).filter((word) => tree.words[word]?.partOfSpeech === 'NUM');
  if (tree.words[child]?.partOfSpeech === 'NUM' && !isFigure(at)) return true;
  return (
    isFigure(at) &&
    figures.length > 0 &&
    (tree.under[child] ?? []).some(
      (word) => word < (figures[0] ?? 0) && /^(NOUN|PROPN)$/.test(tree.words[word]?.partOfSpeech ?? ''),
    )
  );
}

/** The name span that a word stands in. */
export function spanAt({ words, sentence }: Tree, at: number): Span | undefined {
  const word = words[at];
  return word && sentence.spans.find(({ start, end }) => start <= word.start && word.end <= end);
}

/** "Kecamatan Cibalung, Kabupaten Tirtasari". */
function isPlaceIn(tree: Tree, at: number, child: number): boolean {
  return places.has(spanAt(tree, at)?.type ?? '') && places.has(spanAt(tree, child)?.type ?? '');
}

/** "Direktur PT Lentera Marga Persada, Rudi Hartawan": the office, then who holds it. */
function isHolder(tree: Tree, at: number, child: number, { roleNouns }: FactGrammar): boolean {
  if (tree.words[at]?.partOfSpeech !== 'NOUN' || child <= at) return false;
  return (
    spanAt(tree, child)?.type === 'person' ||
    (tree.words[child]?.partOfSpeech === 'PROPN' && roleNouns.has(lowerAt(tree, at)))
  );
}

/** The words kept, with the marks that stand between two of them; not the comma between an office and its holder. */
function withMarks(tree: Tree, kept: ReadonlySet<number>, head: number, grammar: FactGrammar): readonly number[] {
  const holder = dependents(tree, head, 'appos').find(
    (child) => kept.has(child) && isHolder(tree, head, child, grammar),
  );
  // "Kurator yang ditunjuk pengadilan niaga, Yosafat Limantara,": without its comma the name would be that of the court.
  const isDescribed = dependents(tree, head, 'acl').some((child) => kept.has(child) && child < (holder ?? -1));
  const all = [...kept].sort((one, other) => one - other);
  const [first = 0, last = -1] = [all[0], all.at(-1)];
  const out: number[] = [];
  for (let at = first; at <= last; at += 1) {
    if (kept.has(at)) out.push(at);
    else if (
      tree.words[at]?.partOfSpeech === 'PUNCT' &&
      isBetween(tree, kept, at) &&
      (isDescribed || !(at + 1 === (tree.under[holder ?? -1] ?? [])[0] && isMark(tree, at)))
    )
      out.push(at);
  }
  // "sebagai \"tahun tanpa musim panas\"": the mark that closes what was opened.
  const isQuote = (at: number) => /^["“”]$/.test(tree.words[at]?.text ?? '');
  if (grammar.presents && out.filter(isQuote).length % 2 === 1 && isQuote(last + 1)) out.push(last + 1);
  return out;
}

/** Brackets and what they hold count as kept: they are left out when the words are told. */
function isBetween(tree: Tree, kept: ReadonlySet<number>, at: number): boolean {
  const near = (step: 1 | -1) => {
    let other = at + step;
    while (tree.words[other]?.partOfSpeech === 'PUNCT' && !kept.has(other)) other += step;
    return kept.has(other);
  };
  return near(1) && near(-1);
}

/**
 * Whether words were left out that were no addition: what stands between commas, restates or gives an example may go, anything else changes what is said.
 */
export function losesWords(tree: Tree, head: number, kept: readonly number[], grammar: FactGrammar): boolean {
  const held = new Set(kept);
  const all = new Set(tree.under[head] ?? []);
  return [...all].some((at) => {
    const word = tree.words[at];
    if (held.has(at) || !word || word.partOfSpeech === 'PUNCT' || !held.has(word.head)) return false;
    const first = (tree.under[at] ?? []).find((one) => !isMark(tree, one)) ?? at;
    const isAddition =
      isMark(tree, first - 1) ||
      /^(case|discourse)$/.test(word.relation) ||
      (word.relation === 'cc' && !grammar.restating.has(word.lower)) ||
      openers(tree, at).some((lower) => grammar.asides.has(lower));
    return !isAddition;
  });
}

/** A list that lost one of its members: "A, B, dan C" without B says something else. */
export function isCutList(tree: Tree, head: number, kept: readonly number[], { joiners }: FactGrammar): boolean {
  const held = new Set(kept);
  const isList = kept.some((at) => tree.words[at]?.relation === 'cc' && joiners.has(lowerAt(tree, at)));
  return (
    isList &&
    (tree.under[head] ?? []).some(
      (at) => !held.has(at) && /^(NOUN|PROPN|NUM)$/.test(tree.words[at]?.partOfSpeech ?? ''),
    )
  );
}
