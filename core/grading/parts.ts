import { graded, type Part, type Unreadable, type Verdict } from './verdict.ts';
import { tidy } from './words.ts';

// Items of several parts. Their response is a JSON array of the texts as shown, never of their places: shuffled, it
// means the same.

export type Choosing = { readonly choices: readonly string[]; readonly keys: readonly string[] };
export type Ordering = { readonly steps: readonly { readonly text: string }[] };
export type Matching = {
  readonly pairs: readonly { readonly prompt: string; readonly match: string }[];
  readonly choices: readonly string[];
};

const unreadable = (reason: Unreadable): Verdict => ({ kind: 'unreadable', reason });
const between = '; ';

/**
 * Each right choice taken counts +1/k and each wrong one -1/w (of k right and w wrong ones), never below 0: taking all of
 * them, or guessing, earns nothing. So are several answers usually graded in Moodle (grades of 100/k % and -100/w %), and
 * so QTI 2 maps responses (`mapResponse` with `lowerBound` 0).
 */
export function gradeMany({ choices, keys }: Choosing, response: string): Verdict {
  const given = textsOf(response);
  if (given === null) return unreadable('malformed');
  if (given.length === 0) return unreadable('empty');
  const taken = new Set(given);
  if (taken.size < given.length) return unreadable('repeated');
  const known = new Set(choices.map(tidy));
  if (given.some((text) => !known.has(text))) return unreadable('not-a-choice');
  const right = new Set(keys.map(tidy));
  const parts = choices.map((choice): Part => {
    const [isTaken, isRight] = [taken.has(tidy(choice)), right.has(tidy(choice))];
    return {
      about: choice,
      given: isTaken ? choice : null,
      right: isRight ? choice : null,
      correct: isTaken === isRight,
    };
  });
  const hits = given.filter((text) => right.has(text)).length;
  const misses = given.length - hits;
  const readable = parts.flatMap(({ given }) => given ?? []).join(between);
  return graded(fairShare([hits, keys.length], [misses, choices.length - keys.length]), readable, parts);
}

/**
 * Of all pairs of steps, each in the right order counts +1 and each the wrong way round -1, never below 0: Kendall's tau
 * (Biometrika 30, 1938). It counts as Moodle's ordering question does under "relative to all the previous and next items",
 * with wrong pairs taken off, as a wrong choice is above; so a guess earns nothing on average and two neighbours swapped
 * cost little. Moodle's other schemes do worse on one or the other: by absolute place one step put too early spoils all,
 * by the next item two neighbours swapped in the middle of four earn less than a guess.
 */
export function gradeOrder({ steps }: Ordering, response: string): Verdict {
  const given = textsOf(response);
  const faulty = partsFault(given, steps.length);
  if (given === null || faulty) return unreadable(faulty ?? 'malformed');
  const places = steps.map(({ text }) => given.indexOf(tidy(text)));
  if (places.includes(-1)) return unreadable(new Set(given).size < given.length ? 'repeated' : 'not-a-choice');
  const pairs = places.flatMap((place, at) => places.slice(at + 1).map((later) => place < later));
  const right = pairs.filter(Boolean).length;
  const parts = steps.map(({ text }, at): Part => {
    const place = places[at] ?? 0;
    return { about: text, given: String(place + 1), right: String(at + 1), correct: place === at };
  });
  return graded(fairShare([right, pairs.length], [pairs.length - right, pairs.length]), given.join(between), parts);
}

/** The share of prompts whose match is right. A match may be given twice: it is then wrong at least once. */
export function gradeMatches({ pairs, choices }: Matching, response: string): Verdict {
  const given = pairsOf(response);
  const faulty = partsFault(given && [...given.values()], pairs.length);
  if (given === null || faulty) return unreadable(faulty ?? 'malformed');
  const known = new Map(choices.map((choice) => [tidy(choice), choice]));
  const parts = pairs.map(({ prompt, match }): Part => {
    const choice = known.get(given.get(tidy(prompt)) ?? '') ?? null;
    return { about: prompt, given: choice, right: match, correct: choice !== null && tidy(choice) === tidy(match) };
  });
  if (parts.some((part) => part.given === null)) return unreadable('not-a-choice');
  const readable = parts.map(({ about, given }) => `${about}: ${given}`).join(between);
  return graded(parts.filter(({ correct }) => correct).length / parts.length, readable, parts);
}

type Share = readonly [count: number, of: number];

/** Of 1; parts that add up to all or none of it are exactly 1 or 0, whatever floating point makes of thirds. */
export function fairShare([hits, right]: Share, [misses, wrong]: Share): number {
  if (hits === right && misses === 0) return 1;
  return Math.max(0, (right === 0 ? 0 : hits / right) - (wrong === 0 ? 0 : misses / wrong));
}

/** An unfilled place is sent as an empty text. */
function partsFault(given: readonly string[] | null, wanted: number): Unreadable | undefined {
  if (given === null) return 'malformed';
  if (given.every((text) => text === '')) return 'empty';
  return given.length < wanted || given.includes('') ? 'incomplete' : given.length > wanted ? 'malformed' : undefined;
}

/** `["Jakarta","Bandung"]`; null when it is anything else. */
function textsOf(response: string): readonly string[] | null {
  const read = parsed(response);
  return Array.isArray(read) && read.every((text) => typeof text === 'string') ? read.map(tidy) : null;
}

/** `[["Presiden","Joko Widodo"],["Ketua DPR","Puan Maharani"]]`: prompts with their matches. */
function pairsOf(response: string): ReadonlyMap<string, string> | null {
  const read = parsed(response);
  if (!Array.isArray(read)) return null;
  const pairs = read.flatMap((pair: unknown) => {
    const [prompt, match, more] = Array.isArray(pair) ? pair : [];
    const sound = typeof prompt === 'string' && typeof match === 'string' && more === undefined;
    return sound ? [[tidy(prompt), tidy(match)] as const] : [];
  });
  const map = new Map(pairs);
  return map.size === read.length ? map : null;
}

function parsed(response: string): unknown {
  try {
    return JSON.parse(response);
  } catch {
    return null;
  }
}
