import type { Word } from '../1-words/word.ts';
import type { Apposition, Clause } from './clause.ts';

/** "the members of the Wild Boars team ... with their coach, Ekkaphon Chanthawong": whose coach he is comes from the subject. */
export function withOwner(apposition: Apposition, clause: Clause | undefined): Apposition {
  const [opener, ...rest] = apposition.role;
  if (!opener || !/^(his|her|its|their)$/.test(opener.lower) || !clause) return apposition;
  const owner = ownerIn(clause.subject, opener.lower);
  const last = owner?.at(-1);
  if (!owner || !last || owner.some((word) => word.start === apposition.name.start)) return apposition;
  const possessor: Word = { ...last, owner: true, shown: `${last.shown ?? last.text}'s` };
  return { ...apposition, role: [...owner.slice(0, -1), possessor, ...rest] };
}

/** The named subject; of "the twelve members of X" the X, when "their" points back. */
function ownerIn(subject: readonly Word[], possessive: string): readonly Word[] | undefined {
  const of = subject.findIndex((word) => word.lower === 'of');
  const members = of > 0 && /^(members|players|staff|crew|employees)$/.test(subject[of - 1]?.lower ?? '');
  if (possessive === 'their')
    return members && subject.slice(of + 1).some((word) => word.cls === 'name') ? subject.slice(of + 1) : undefined;
  const [name] = subject.filter((word) => word.cls === 'name');
  const alone = subject.every((word) => word === name || word.lower === 'the');
  if (!name || !alone || name.owner) return undefined;
  return (name.span?.type === 'person') === (possessive !== 'its') ? subject : undefined;
}
