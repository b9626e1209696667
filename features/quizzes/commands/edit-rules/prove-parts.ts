import { type ItemAfter, type Place, type Proof, plain } from './shapes';

/** Each step and pair of an own item is proven by that of the chosen places that shares most of its words; the first where none does. */
export function provePartsBy(places: readonly [Place, ...Place[]], after: ItemAfter): ItemAfter {
  if (after.steps.length === 0 && after.pairs.length === 0) return after;
  const [first, ...rest] = places;
  return {
    ...after,
    ...proofOf(first),
    furtherEvidence: rest,
    steps: after.steps.map((step) => ({ ...step, ...proofOf(nearest(step.text, places)) })),
    pairs: after.pairs.map((pair) => ({ ...pair, ...proofOf(nearest(`${pair.prompt} ${pair.match}`, places)) })),
  };
}

function nearest(text: string, [first, ...rest]: readonly [Place, ...Place[]]): Place {
  const words = new Set(plain(text).split(' '));
  const shared = (place: Place) =>
    new Set(
      plain(place.text)
        .split(' ')
        .filter((word) => words.has(word)),
    ).size;
  return rest.reduce((best, place) => (shared(place) > shared(best) ? place : best), first);
}

function proofOf({ start, end, text }: Place): Proof {
  return { evidenceStart: start, evidenceEnd: end, evidenceText: text };
}
