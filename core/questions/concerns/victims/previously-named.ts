import { lowerAt } from '../../../facts/index.ts';
import type { Person } from '../people/people.ts';
import { namedIn, type Scene } from './scene.ts';

/**
 * Whom "ia", "korban" or "the victim" stands for, where the reader left it open: the only one named before it, in this or the last
 * sentence, who is no speaker. "Korban" is not the officer who tells of it: one whose age the article gives.
 */
export function previouslyNamed(scene: Scene, head: number): readonly Person[] {
  const { tree, harm, sentence } = scene;
  const lower = lowerAt(tree, head);
  if (!harm.pronouns.has(lower) && !harm.victims.has(lower)) return [];
  const mayBe = ({ ages }: Person) => harm.pronouns.has(lower) || ages.length > 0;
  const place = tree.words[head]?.start ?? sentence.start;
  const isBefore = ({ mentions }: Person) => mentions.some(({ start }) => start >= sentence.start && start < place);
  const here = silentIn(scene).filter((person) => isBefore(person) && mayBe(person));
  if (here.length > 0) return here.length === 1 ? here : [];
  const before = scene.before();
  const last = before ? silentIn(before).filter(mayBe) : [];
  return last.length === 1 ? last : [];
}

/** Those named in the sentence, but for whom it quotes. */
function silentIn(scene: Scene): readonly Person[] {
  const { tree, harm } = scene;
  const speakers = tree.words.flatMap((word, at) => {
    const speaks =
      harm.saying.has(lowerAt(tree, word.head)) &&
      (word.relation === 'nsubj' || (word.relation === 'obj' && at === word.head + 1));
    return speaks ? (tree.under[at] ?? []).flatMap((one) => scene.personAt(one) ?? []) : [];
  });
  return namedIn(scene).filter((person) => !speakers.includes(person));
}
