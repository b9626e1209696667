import { dependents, lowerAt } from '../../../facts/index.ts';
import type { Sentence } from '../../../language/index.ts';
import type { HarmWords } from '../concern-grammar.ts';
import { holds } from '../phrases.ts';
import { placesIn } from '../topics.ts';
import type { Scene } from './scene.ts';

/** A word of harm in its place: who suffers it stands as its subject, as its object, or as whose it is. */
export type Harm = {
  readonly at: number;
  readonly sufferer: 'subject' | 'object' | 'owner';
  readonly mayBePeaceful: boolean;
};

const lists = [
  'dying',
  'suffering',
  'whenDenied',
  'inflicting',
  'participles',
  'undergone',
  'happenings',
  'deaths',
  'victims',
  'lives',
  'wounds',
] as const;

/** Whether any word of harm stands in the sentence. */
export function mayTell({ words }: Sentence, harm: HarmWords): boolean {
  return words.some(({ lower }) => lists.some((name) => harm[name].has(lower)));
}

/** The words of the sentence that tell of harm that happened. */
export function harmsIn(scene: Scene): readonly Harm[] {
  const { tree, harm, sentence } = scene;
  const covered = placesIn(sentence, harm.except);
  const isSport = holds(sentence.text, harm.sport);
  return tree.words.flatMap((word, at): readonly Harm[] => {
    const sufferer = suffererOf(scene, at);
    if (!sufferer || covered.some(({ start, end }) => start < word.end && word.start < end)) return [];
    if ((isSport && harm.injuries.has(word.lower)) || isDenied(scene, at) !== harm.whenDenied.has(word.lower))
      return [];
    return [{ at, sufferer, mayBePeaceful: harm.dying.has(word.lower) || harm.deaths.has(word.lower) }];
  });
}

function suffererOf(scene: Scene, at: number): Harm['sufferer'] | undefined {
  const { tree, harm } = scene;
  const lower = lowerAt(tree, at);
  if (harm.whenDenied.has(lower)) return 'subject';
  if (harm.dying.has(lower) || harm.suffering.has(lower)) return isNounWithOwner(scene, at) ? 'owner' : 'subject';
  if (harm.participles.has(lower)) return isPassive({ tree, harm }, at) ? 'subject' : 'object';
  if (harm.undergone.has(lower)) return isPassive({ tree, harm }, at) ? 'subject' : undefined;
  if (harm.victims.has(lower)) return isBecome(scene, at) ? 'subject' : undefined;
  if (harm.lives.has(lower)) return lifeOf(scene, at);
  if (harm.wounds.has(lower))
    return harm.enduring.has(lowerAt(tree, tree.words[at]?.head ?? -1)) ? 'subject' : undefined;
  const isNoun = tree.words[at]?.partOfSpeech === 'NOUN';
  if ((harm.happenings.has(lower) || harm.deaths.has(lower)) && (isNoun || !harm.inflicting.has(lower))) return 'owner';
  return harm.inflicting.has(lower) ? 'object' : undefined;
}

/** "tewasnya X". */
function isNounWithOwner({ tree, harm }: Scene, at: number): boolean {
  const [word, next] = [tree.words[at], tree.words[at + 1]];
  return next !== undefined && next.token === word?.token && harm.clitics.has(next.lower);
}

/** "was killed", "those killed", "was abducted and killed"; "killed" with an object, or with a subject alone, is not. */
function isPassive({ tree, harm }: Pick<Scene, 'tree' | 'harm'>, at: number): boolean {
  const word = tree.words[at];
  if (dependents(tree, at, 'aux', 'cop').some((child) => harm.passives.has(lowerAt(tree, child)))) return true;
  if (dependents(tree, at, 'obj').length > 0) return false;
  if (word?.relation === 'conj' && dependents(tree, at, 'nsubj').length === 0)
    return isPassive({ tree, harm }, word.head);
  return (
    word?.relation === 'acl' || word?.relation === 'amod' || word?.relation === 'advcl' || word?.relation === 'xcomp'
  );
}

/** "kehilangan nyawa", "lost his life"; "merenggut nyawa X". */
function lifeOf({ tree, harm }: Scene, at: number): Harm['sufferer'] | undefined {
  const verbs = [lowerAt(tree, at - 1), lowerAt(tree, tree.words[at]?.head ?? -1)];
  if (verbs.some((lower) => harm.losing.has(lower))) return 'subject';
  return verbs.some((lower) => harm.taking.has(lower)) ? 'owner' : undefined;
}

/** "X menjadi korban", "X was the victim", and harm is told in the sentence. */
function isBecome({ tree, harm, sentence }: Scene, at: number): boolean {
  const head = lowerAt(tree, tree.words[at]?.head ?? -1);
  const isSaidOf = harm.becoming.has(head) || dependents(tree, at, 'cop', 'nsubj').length > 0;
  return isSaidOf && holds(sentence.text, harm.near);
}

/** "tidak tewas", "nyaris terbunuh", "could have been killed", "berharap X dibunuh". */
function isDenied({ tree, harm }: Scene, at: number): boolean {
  const word = tree.words[at];
  const beside = dependents(tree, at, 'advmod', 'aux', 'mark', 'det').map((child) => lowerAt(tree, child));
  const above = /^(?:ccomp|xcomp|acl|advcl)$/.test(word?.relation ?? '') ? lowerAt(tree, word?.head ?? -1) : '';
  return [...beside, lowerAt(tree, at - 1)].some((lower) => harm.denying.has(lower)) || harm.wishing.has(above);
}
