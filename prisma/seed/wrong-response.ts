import type { Random } from '../../core/questions/random.ts';
import { type Keyed, rightResponse } from './right-response.ts';

/** A response to an item as its form sends it, that is wrong or, for items of several parts, wrong in part. `lure` is taken where it is one of the wrong choices. */
export function wrongResponse(item: Keyed, random: Random, lure?: string): string {
  const oneOf = (texts: readonly string[]) => texts[random.below(texts.length)] ?? '';
  switch (item.kind) {
    case 'multiple-choice':
    case 'true-false':
    case 'evidence':
      return wrongChoice(item.choices);
    case 'cloze':
      return item.choices ? wrongChoice(item.choices) : (item.others[random.below(item.others.length)] ?? 'entahlah');
    case 'short-answer':
      return item.others[random.below(item.others.length)] ?? 'entahlah';
    case 'multiple-response':
      return JSON.stringify(oneForAnother(item, random));
    case 'numeric':
      return String(item.amount + 1 + random.below(3) + item.tolerance * 2);
    case 'date':
      return `${Number(item.date.slice(0, 4)) - 1 - random.below(3)}${item.date.slice(4)}`;
    case 'ordering':
    case 'matching':
      return JSON.stringify(swapped(item, random));
  }

  function wrongChoice(choices: readonly string[]): string {
    const wrong = choices.filter((text) => text !== item.key);
    return lure !== undefined && wrong.includes(lure) ? lure : oneOf(wrong);
  }
}

/** The right choices with one changed for a wrong one, where there is any; else one left out. */
function oneForAnother({ choices, keys }: Extract<Keyed, { kind: 'multiple-response' }>, random: Random) {
  const left = random.below(keys.length);
  const wrong = choices.filter((text) => !keys.includes(text));
  return [...keys.filter((_, at) => at !== left), ...wrong.slice(random.below(wrong.length)).slice(0, 1)];
}

/** The right answer with two neighbours changed for each other. */
function swapped(item: Extract<Keyed, { kind: 'ordering' | 'matching' }>, random: Random): unknown {
  if (item.kind === 'ordering') {
    const steps: string[] = JSON.parse(rightResponse(item));
    const at = random.below(steps.length - 1);
    return [...steps.slice(0, at), steps[at + 1], steps[at], ...steps.slice(at + 2)];
  }
  const at = random.below(item.pairs.length);
  return item.pairs.map(({ prompt, match }, place) => {
    const other = item.choices.find((text) => text !== match) ?? match;
    return [prompt, place === at ? other : match];
  });
}
