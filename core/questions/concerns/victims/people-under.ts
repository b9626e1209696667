import { dependents, lowerAt } from '../../../facts/index.ts';
import type { Person } from '../people/people.ts';
import type { Scene } from './scene.ts';

/** Whom a noun names: itself, what is joined to it, what stands beside it: "Andi", "Andi dan Budi", "dua korban, Andi dan Budi", "pria bernama Andi". */
export function peopleUnder(scene: Scene, head: number, depth = 0): readonly Person[] {
  if (depth > 5) return [];
  const { tree } = scene;
  const own = scene.personAt(head);
  const joined = dependents(tree, head, 'conj', 'list').flatMap((child) => peopleUnder(scene, child, depth + 1));
  const beside = own ? [] : besides(scene, head).flatMap((child) => peopleUnder(scene, child, depth + 1));
  const named = dependents(tree, head, 'acl').flatMap((child) => namedBy(scene, child));
  return [...new Set([...(own ? [own] : []), ...joined, ...beside, ...named])];
}

/** Words that say who the noun is. Right beside a noun that is someone's ("ayah Andi") stands only whose it is. */
function besides({ tree, harm }: Scene, head: number): readonly number[] {
  const lower = lowerAt(tree, head);
  const isApart = (child: number) =>
    tree.words
      .slice(head + 1, child)
      .some(({ lower: between }) => /^[,:(]$/.test(between) || harm.clitics.has(between));
  return dependents(tree, head, 'appos', 'flat', 'nmod', 'compound').filter((child) => {
    if (tree.words[child]?.partOfSpeech === 'PRON') return false;
    const cases = dependents(tree, child, 'case').map((one) => lowerAt(tree, one));
    if (cases.length > 0) return cases.every((one) => harm.including.has(one));
    if (tree.words[child]?.relation === 'appos' && (isApart(child) || !harm.owned.has(lower))) return true;
    return !harm.owned.has(lower) || (isApart(child) && tree.words[child]?.relation !== 'nmod');
  });
}

/** "bernama X", "identified as X". */
function namedBy(scene: Scene, at: number): readonly Person[] {
  const { tree, harm } = scene;
  if (!harm.naming.has(lowerAt(tree, at))) return [];
  return dependents(tree, at, 'obj', 'obl', 'xcomp', 'nsubj', 'nmod', 'flat').flatMap((child) =>
    peopleUnder(scene, child, 4),
  );
}
