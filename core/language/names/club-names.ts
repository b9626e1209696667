import type { NameDraft } from './name-draft.ts';
import { type NameWords, personEnd } from './name-words.ts';

/** Roles in a club or a firm: the words after them may be its name, as in "Pelatih Persada Lontara, Dejan Kovačić, ...". */
const roles = /^(?:Pelatih|Kapten|Bek|Kiper|Penyerang|Gelandang|Manajer|Direktur|Komisaris|Coach|Manager|Captain)$/;

/** The club or firm of a role when its holder follows between commas: then the first name is no person's. */
export function clubAfterRoleAt(view: NameWords, at: number): NameDraft | null {
  const { words, lexicon, language } = view;
  const role = words[at - 1] ?? '';
  if (!roles.test(role) || !view.capital(at) || words[at] === undefined) return null;
  const end = personEnd(view, at);
  if (end === at || words[end] !== ',' || lexicon.isGivenName(words[at] ?? '')) return null;
  if (lexicon.isFamilyName(words[end - 1] ?? '') || lexicon.titles[language].offices.has(words[at] ?? '')) return null;
  if (!holderBetweenCommas(view, end + 1)) return null;
  return { from: at, to: end, type: 'organisation', because: `role and its holder around it: ${role}` };
}

/** Not a list of players: "Bek Hamdan, Rizky Ramadhan, dan Ilham Fauzi". */
function holderBetweenCommas(view: NameWords, from: number): boolean {
  const end = personEnd(view, from);
  const after = view.words[end + 1] ?? '';
  return end - from >= 2 && view.words[end] === ',' && !view.capital(end + 1) && !/^(?:dan|serta|and|&)$/.test(after);
}
