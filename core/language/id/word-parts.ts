import {
  afterAgent,
  beforeKah,
  beforeLah,
  beforePossessor,
  beforePun,
  rangeEnds,
  wholeWithNya,
} from './whole-words.ts';

/** Where new words begin inside a word, in order: "katanya" at 4, "RI-Jepang" at 2 and 3. */
export function cutsOf(text: string): readonly number[] {
  const lower = text.toLowerCase();
  if (/^\d+[.,]\d+\/\d+[.,]\d+$/.test(text)) return [text.indexOf('/'), text.indexOf('/') + 1]; // "9.100/9.105"
  if (lower.length !== text.length || !/^\p{L}[\p{L}\p{M}\d'’‑-]*$/u.test(text)) return [];
  const range = rangeCuts(text, lower);
  if (range.length > 0) return range;
  const english = /n['’]t$/.exec(lower);
  if (english && english.index > 0) return [english.index];
  const clitic = cliticAt(text, lower);
  if (clitic === 0) return agentCuts(lower);
  return /[-‑]/.test(text[clitic - 1] ?? '') ? [clitic - 1, clitic] : [clitic]; // "APBD-nya"
}

/** Where the clitic at the end begins; 0 when there is none. */
function cliticAt(text: string, lower: string): number {
  const [, stem = '', clitic = ''] = /^(.{2,}?)(nya|lah|kah|pun|ku|mu)$/u.exec(lower) ?? [];
  const at = stem.length;
  if (/\p{L}[-‑]$/u.test(stem)) return at; // "hamba-Ku": the writer has cut it already
  switch (clitic) {
    case 'nya':
      return stem.length > 2 && !isWholeWithNya(lower) ? at : 0;
    case 'lah':
      return beforeLah.has(stem) || /\p{L}{3}kan$/u.test(stem) ? at : 0;
    case 'kah':
      return beforeKah.has(stem) ? at : 0;
    case 'pun':
      return beforePun.has(stem) ? at : 0;
    case '':
      return 0;
    default: // A capital may open a name: "Kartamu", "Maluku".
      return beforePossessor.has(stem) || (/^(?:ke|pe)\p{L}{4,}an$/u.test(stem) && !/^\p{Lu}/u.test(text)) ? at : 0;
  }
}

function isWholeWithNya(lower: string): boolean {
  return wholeWithNya.has(lower) || /^se(\p{L}{3,})-\1nya$/u.test(lower); // "sebagus-bagusnya"
}

/** "ku|lihat", "kau|dengar". */
function agentCuts(lower: string): readonly number[] {
  const [, agent = '', verb = ''] = /^(ku|kau)(\p{L}+)$/u.exec(lower) ?? [];
  return afterAgent.has(verb) ? [agent.length] : [];
}

/** "Januari-September", "RI-Jepang", "Bapepam-LK": two sides, not one name ("Jean-Paul") and not one word twice. */
function rangeCuts(text: string, lower: string): readonly number[] {
  const at = text.indexOf('-');
  if (at < 1 || text.includes('-', at + 1)) return [];
  const [one, other] = [text.slice(0, at), text.slice(at + 1)];
  const sides =
    (/^\p{Lu}{2,}$/u.test(one) && /^\p{Lu}\p{L}+$/u.test(other)) ||
    (/^\p{Lu}\p{L}+$/u.test(one) && /^\p{Lu}{2,}$/u.test(other));
  const ends = rangeEnds.has(lower.slice(0, at)) && rangeEnds.has(lower.slice(at + 1));
  return (sides || ends) && one.toLowerCase() !== other.toLowerCase() ? [at, at + 1] : [];
}
