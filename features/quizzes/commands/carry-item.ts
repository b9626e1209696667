import type { Range } from '@/core/language';
import { type ItemParts, stimulusColumns } from './item-parts';

/** What of an item stands at a place of its article. */
export type PlacedItem = Pick<ItemParts, 'choices' | 'steps' | 'pairs' | 'furtherEvidence' | 'concerns'> & {
  readonly evidenceStart: number;
  readonly evidenceEnd: number;
};

/** And what is read before its stem, all or nothing of it. */
export type StimulatedItem = PlacedItem & ReturnType<typeof stimulusColumns>;

type PlaceOf = (range: Range) => Range | undefined;

/**
 * The item with every place where another body has it; undefined when one of them is not there: then nothing proves the item any more. Its
 * stimulus proves nothing: the item goes on without it.
 */
export function carryItem<Item extends StimulatedItem>(item: Item, placeOf: PlaceOf): Item | undefined {
  const evidence = placeOf({ start: item.evidenceStart, end: item.evidenceEnd });
  const choices = each(item.choices, (choice) => moveChoice(choice, placeOf));
  const steps = each(item.steps, (step) => moveProof(step, placeOf));
  const pairs = each(item.pairs, (pair) => moveProof(pair, placeOf));
  const furtherEvidence = each(item.furtherEvidence, (quote) => {
    const place = placeOf(quote);
    return place && { ...quote, ...place };
  });
  const concerns = each(item.concerns, (concern) => {
    const place = placeOf({ start: concern.quoteStart, end: concern.quoteEnd });
    return place && { ...concern, quoteStart: place.start, quoteEnd: place.end };
  });
  if (!evidence || !choices || !steps || !pairs || !furtherEvidence || !concerns) return undefined;
  const own = { evidenceStart: evidence.start, evidenceEnd: evidence.end };
  return { ...item, ...own, ...moveStimulus(item, placeOf), choices, steps, pairs, furtherEvidence, concerns };
}

function moveStimulus({ stimulusStart, stimulusEnd, stimulusText: text }: StimulatedItem, placeOf: PlaceOf) {
  if (stimulusStart === null || stimulusEnd === null || text === null) return stimulusColumns(undefined);
  const place = placeOf({ start: stimulusStart, end: stimulusEnd });
  return stimulusColumns(place && { ...place, text });
}

function moveChoice(choice: ItemParts['choices'][number], placeOf: PlaceOf) {
  const { placeStart, placeEnd } = choice;
  if (placeStart == null || placeEnd == null) return choice;
  const place = placeOf({ start: placeStart, end: placeEnd });
  return place && { ...choice, placeStart: place.start, placeEnd: place.end };
}

type Proven = { readonly evidenceStart: number; readonly evidenceEnd: number };

function moveProof<Row extends Proven>(row: Row, placeOf: PlaceOf): Row | undefined {
  const place = placeOf({ start: row.evidenceStart, end: row.evidenceEnd });
  return place && { ...row, evidenceStart: place.start, evidenceEnd: place.end };
}

/** All of them moved, or undefined where one could not be. */
function each<Row>(rows: readonly Row[], move: (row: Row) => Row | undefined): readonly Row[] | undefined {
  const moved = rows.flatMap((row) => move(row) ?? []);
  return moved.length === rows.length ? moved : undefined;
}

/** Every place of its article that an item stands on or shows. */
export function placesOfItem(item: StimulatedItem): readonly Range[] {
  const proofs = [item, ...item.steps, ...item.pairs].map(({ evidenceStart: start, evidenceEnd: end }) => ({
    start,
    end,
  }));
  const choices = item.choices.flatMap(({ placeStart: start, placeEnd: end }) =>
    start == null || end == null ? [] : [{ start, end }],
  );
  const concerns = item.concerns.map(({ quoteStart: start, quoteEnd: end }) => ({ start, end }));
  const { stimulusStart, stimulusEnd } = item;
  const shown = stimulusStart === null || stimulusEnd === null ? [] : [{ start: stimulusStart, end: stimulusEnd }];
  return [
    ...proofs,
    ...shown,
    ...item.furtherEvidence.map(({ start, end }) => ({ start, end })),
    ...choices,
    ...concerns,
  ];
}
