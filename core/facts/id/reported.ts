import type { Placed } from './clauses-of.ts';

/** Verbs and words of saying. */
export const saying =
  /^(me(ngatakan|nyebut|nyebutkan|nyatakan|negaskan|njelaskan|nuturkan|nambahkan|ngingatkan|ngaku|ngakui|nilai|nduga|ngklaim|mperkirakan|mandang|nganggap|ngharapkan|yakini|ngindikasikan|laporkan|nyoroti|mbantah|ngemukakan|ngungkapkan|nyampaikan|nulis|nyimpulkan)|berpendapat|berharap|khawatir|yakin|ujar|kata|tutur|disebut(?:kan)?|dikatakan|diklaim|terungkap)$/;

/**
 * Under "menurut ..." nothing is asserted. A verb of saying is a fact only together with what is said ("menilai bahwa ..."),
 * and whatever follows it in the sentence may be part of what is said.
 */
export function withoutReported(clauses: readonly Placed[]): readonly Placed[] {
  if (clauses.some(({ front, clause }) => [...front, ...clause.parts].some(({ opener }) => opener === 'menurut')))
    return [];
  const first = clauses.findIndex(({ clause }) => clause.group.some(({ lower }) => saying.test(lower)));
  if (first < 0) return clauses;
  const clause = clauses[first]?.clause;
  const isThing = clause?.group.at(-1)?.lower === 'melaporkan' && clause.object.length > 1 && !clause.cut;
  const said = isThing || (clause?.parts.some(({ kind }) => kind === 'content') ?? false);
  return clauses.slice(0, said ? first + 1 : first);
}
