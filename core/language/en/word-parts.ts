import { contractions, prefixes, suffixes } from './split-words.ts';

/** A number and its unit written together: "10am", "4.7m", "73kg". */
const unit =
  /^([\d.,:]+)(?:m|am|pm|k|b|bn|tn|trn|ft|kg|cm|km|mm|hz|khz|mhz|ghz|p|c|f|lb|lbs|mins?|minutes|hrs?|hours?|secs?|sec|watts?|kw|mw|gw|kwh|mph|kph|gb|mb|tb|sqft|cc|pc|x)$/i;

/** Where new words begin inside a word, in order: "don't" at 2, "well-known" at 4 and 5, "10am" at 2. */
export function cutsOf(text: string): readonly number[] {
  const known = contractions.get(text.toLowerCase());
  if (known) return /^\p{Lu}{2,}$/u.test(text) && text.length < 4 ? [] : known; // "IM", "IVE" are names of other things
  const amount = unit.exec(text)?.[1];
  if (amount !== undefined) return [amount.length];
  if (/[@/_]|\.\p{L}{2}/u.test(text)) return []; // addresses
  const cuts = hyphenCuts(text);
  const last = cuts.at(-1) ?? 0;
  return [...cuts, ...apostropheCuts(text.slice(last)).map((cut) => last + cut)];
}

function hyphenCuts(text: string): readonly number[] {
  const cuts: number[] = [];
  const parts = text.split(/[-‑]/);
  let at = 0;
  for (const [index, part] of parts.entries()) {
    at += part.length;
    const next = parts[index + 1];
    if (next === undefined) break;
    const whole = (index === 0 && prefixes.has(part.toLowerCase())) || suffixes.has(next.toLowerCase());
    if (part !== '' && next !== '' && !whole) cuts.push(at, at + 1);
    at += 1;
  }
  return cuts;
}

/** "do|n't", "we|'ve", "could|n't|'ve". */
function apostropheCuts(text: string): readonly number[] {
  const end = /(?:n['’]t|['’](?:m|re|ve|ll|d))$/i.exec(text);
  return end && end.index > 0 ? [...apostropheCuts(text.slice(0, end.index)), end.index] : [];
}
