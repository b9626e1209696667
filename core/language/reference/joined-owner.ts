import type { Draft } from './draft.ts';
import { isNamed, type Mention } from './mention.ts';
import type { Scene } from './scene.ts';

/** "Korea Selatan dan sekutunya", "Thomas and his wife": what is joined to a name is the name's; so is the next one joined to it. */
export function joinedOwner({ at }: Draft, { view, words, past }: Scene): Mention | undefined {
  const { units, sentence } = view;
  const joint = words.pointerStands === 'after' ? at - 2 : at - 1;
  if (!words.conjunctions.has(units[joint]?.lower ?? '')) return undefined;
  const here = past.filter((mention) => mention.sentence === sentence.index && !mention.many);
  const touching = here.find(({ to }) => to === joint);
  if (touching && isNamed(touching)) return touching;
  const last = here.at(-1);
  const isChained = last?.pointing === true && !last.dangling && units[last.from]?.lower === units[at]?.lower;
  return isChained && isNamed(last) && at - last.to <= 8 ? last : undefined;
}
