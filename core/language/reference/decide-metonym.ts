import type { Draft } from './draft.ts';
import { found, open, type Scene, type Verdict } from './scene.ts';

/** "Seoul menyerukan": the country of the capital, where the article has named it before. */
export function decideMetonym({ country }: Draft, { whole, input }: Scene): Verdict {
  const names = new Map(input.entities.map(({ id, name }) => [id, name]));
  const mention = whole().findLast(({ type, antecedent }) => {
    const { entityId, text } = antecedent;
    const entry = input.lexicon.entryOf(names.get(entityId ?? '') ?? text) ?? input.lexicon.entryOf(text);
    return type === 'country' && entry?.country === country;
  });
  return mention
    ? found(mention, 0.97, 'the capital acts for its country')
    : open('its country is not named before it');
}
