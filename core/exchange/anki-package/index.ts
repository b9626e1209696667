import type { ExchangeItem } from '../exchange-quiz.ts';
import type { Asked, Holds } from '../losses.ts';

export type { AnkiDeck, AnkiNote, NoteType } from './deck.ts';
export { css as ankiCss, noteTypes as ankiNoteTypes } from './note-types.ts';
export { deckOf as ankiDeckOf } from './notes.ts';

/** Cards ask everything, but whoever learns grades themselves: nothing is counted or typed. */
export const ankiPackageHolds: Holds = { asks, lacks: ['others', 'weight'] };

function asks(item: ExchangeItem): Asked {
  return item.kind === 'short-answer' || item.kind === 'cloze' ? 'whole' : 'as-other-kind';
}
