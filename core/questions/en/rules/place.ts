import type { Fact, Slot } from '../../../facts/index.ts';
import type { Document, Lexicon } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { typed } from '../making.ts';
import { askInverted } from '../telling.ts';
import { whichOf } from '../which.ts';

const openers: ReadonlySet<string> = new Set(['in', 'at', 'to', 'from', 'on', 'near', 'across', 'off']);

/** "In which city ...?": the class noun keeps a wider place from being right too. */
export function askPlace(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const { slots, voice } = fact;
  if (voice === 'copula') return [];
  return slots.flatMap((slot): readonly Draft[] => {
    const told = placeIn(slot);
    if (told?.span.type === 'organisation' && !/^(in|at)$/.test(slot.opener)) return [];
    const which = told && whichOf({ type: told.span.type, text: told.text }, lexicon);
    const others = slots.filter(({ role }) => role === 'place' || role === 'origin' || role === 'goal').length;
    const stem =
      which && which !== 'who' && others === 1 ? askInverted(`${slot.opener} ${which}`, fact, slot) : undefined;
    return told ? typed(fact, document, { stem, told, rule: `place: ${slot.opener}`, tier: 'B' }) : [];
  });
}

/** The name that is all of the slot but its preposition and "the". */
function placeIn({ role, opener, text, spans }: Slot) {
  if (!openers.has(opener) || !/^(place|goal|origin)$/.test(role)) return undefined;
  return spans.find(
    (told) =>
      text.toLowerCase().replace(/^(\S+) the /, '$1 ') === `${opener} ${told.text.replace(/^the /i, '')}`.toLowerCase(),
  );
}
