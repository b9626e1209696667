import type { Draft } from './draft.ts';
import { isPerson } from './mention.ts';
import { found, onlyOne, open, type Scene, sentenceBack, type Verdict } from './scene.ts';
import { speakersIn } from './speakers.ts';

/** "saya", "I" in a quotation: who is named as its speaker, in the same sentence or while the quotation runs on. */
export function decideSpeaker(draft: Draft, scene: Scene): Verdict {
  if (!scene.view.quoted[draft.at]) return open('the writer speaks');
  const here = speakersIn(scene.view, [...sentenceBack(scene.past, 0, scene), ...scene.ahead], scene.words);
  const only = onlyOne(here.filter(isPerson));
  if (only?.antecedent.kind !== 'entity') return open('the speaker is not named in the sentence');
  const isAhead = only.start >= draft.end;
  return {
    ...found(only, 0.95, 'the speaker named with the quotation'),
    ...(isAhead ? { forward: true as const } : {}),
  };
}
