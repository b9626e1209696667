import type { NameDraft } from './name-draft.ts';
import { type NameWords, personEnd } from './name-words.ts';

const bodies =
  /^(?:company|firm|line|airline|carrier|retailer|lender|insurer|brewer|carmaker|chipmaker|drugmaker|start-up|startup|chain|charity|conglomerate|consortium|cooperative|consultancy|subcontractor|contractor|subsidiary)$/;

/** "the Dutch company Boskalis", "a German company, Bernhard Schulte Shipmanagement,": capitals after a noun for a firm, in English. */
export function describedBodyAt(view: NameWords, at: number): NameDraft | null {
  const { words, language, capital, lexicon } = view;
  if (language !== 'en' || !capital(at)) return null;
  const noun = words[at - 1] === ',' ? words[at - 2] : words[at - 1];
  if (!bodies.test(noun ?? '')) return null;
  const end = personEnd(view, at);
  const closes = /^[,.;]$/.test(words[end] ?? '.');
  if (end === at || (words[at - 1] === ',' && !closes) || (lexicon.isGivenName(words[at] ?? '') && end - at > 1))
    return null;
  return { from: at, to: end, type: 'organisation', because: `a firm by the noun before it: ${noun}` };
}
