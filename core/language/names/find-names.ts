import type { Language, Token } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Claims } from '../spans/draft.ts';
import { clubAfterRoleAt } from './club-names.ts';
import { withoutDegrees } from './degrees.ts';
import { describedBodyAt } from './described-bodies.ts';
import { familyNamedAt } from './family-names.ts';
import { headFirstAt, headLastAt } from './head-names.ts';
import { joinNetworkNames } from './join-network.ts';
import { listedNameAt } from './listed-names.ts';
import type { NameDraft, WeighedName } from './name-draft.ts';
import { type NameWords, nameWords } from './name-words.ts';
import type { NetworkName } from './network-name.ts';
import { titledPersonAt, untitledPersonAt } from './person-names.ts';
import { matchPhrase } from './title-index.ts';

type Rule = {
  readonly at: (view: NameWords, at: number) => NameDraft | null;
  /** How often the rule is right, judged on articles read by hand; against the network the surer one wins. */
  readonly confidence: number;
};

/** The most trusted first: each takes its words from those below. */
const rules: readonly Rule[] = [
  { at: strongHeadAt, confidence: 0.97 },
  { at: titledPersonAt, confidence: 0.97 },
  { at: clubAfterRoleAt, confidence: 0.9 },
  { at: longListed, confidence: 0.99 },
  { at: headFirstAt, confidence: 0.97 },
  { at: headLastAt, confidence: 0.95 },
  { at: untitledPersonAt, confidence: 0.93 },
  { at: listedNameAt, confidence: 0.97 },
  { at: familyNamedAt, confidence: 0.88 },
  { at: describedBodyAt, confidence: 0.9 },
];

/** The names of one sentence, by rules and lists first, then joined with the network's if there is one; each claims its characters. */
export function findNames(
  tokens: readonly Token[],
  language: Language,
  lexicon: Lexicon,
  claims: Claims,
  networkNames?: readonly NetworkName[],
): readonly WeighedName[] {
  const found: WeighedName[] = [];
  const taken = new Uint8Array(tokens.length);
  const view = nameWords(tokens, language, lexicon, (at) => taken[at] === 1);
  for (const { at: rule, confidence } of rules) {
    for (let at = 0; at < tokens.length; at += 1) {
      const draft = taken[at] === 1 ? null : rule(view, at);
      if (!draft || !isFree(draft, view, claims)) continue;
      taken.fill(1, draft.from, draft.to);
      found.push({ ...draft, confidence, alone: false });
    }
  }
  const joined = networkNames
    ? joinNetworkNames(found, networkNames, nameWords(tokens, language, lexicon), claims)
    : found;
  const named = language === 'id' ? joined.map((name) => withoutDegrees(name, tokens)) : joined;
  return named.filter((name) => claims.claim(rangeOf(name, tokens))).sort((one, other) => one.from - other.from);
}

function isFree(draft: NameDraft, { tokens, taken }: NameWords, claims: Claims): boolean {
  for (let at = draft.from; at < draft.to; at += 1) if (taken(at)) return false;
  return claims.free(rangeOf(draft, tokens));
}

function rangeOf({ from, to }: NameDraft, tokens: readonly Token[]): { readonly start: number; readonly end: number } {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}

/** Their doctors have titles: "RSUD dr. Soetomo". */
const hospital = /^(?:RS|RSU|RSUD|RSUP|Rumah)$/;

/** "Stadion Utama Gelora Bung Karno", "Kapal Ratu Elizabeth": places, works and things are named after people, so they come first. */
function strongHeadAt(view: NameWords, at: number): NameDraft | null {
  const draft = headFirstAt(view, at);
  if (draft?.type === 'place' || draft?.type === 'work' || hospital.test(view.words[at] ?? '')) return draft;
  return matchPhrase(view.lexicon.heads[view.language].first, view.words, at)?.meaning === 'thing' ? draft : null;
}

/** Listed organisations and works of two words or more outrank patterns: "Badan Meteorologi, Klimatologi, dan Geofisika". */
function longListed(view: NameWords, at: number): NameDraft | null {
  const form = view.lexicon.match(view.language, view.words, at);
  if (!form || form.words.length < 2 || !/^(?:organisation|region|place)$/.test(form.entry.type)) return null;
  const end = at + form.words.length;
  const foreign =
    form.entry.type === 'organisation' && view.capital(end) && view.lexicon.match(view.language, view.words, end);
  return foreign ? null : listedNameAt(view, at); // "Kementerian Kesehatan Jepang" is another ministry
}
