import type { Placed } from './clauses-of.ts';

const saying = /^(me(ngatakan|nyebut|nyebutkan|nyatakan|negaskan|njelaskan|nuturkan|nambahkan|ngingatkan|ngaku|ngakui|nilai|nduga|ngklaim|mperkirakan|mandang|nganggap|ngharapkan|yakini|ngindikasikan|laporkan|nyoroti|mbantah|ngemukakan|ngungkapkan|nyampaikan|nulis|nyimpulkan)|berpendapat|berharap|khawatir|yakin|ujar|kata|tutur|disebutkan|dikatakan|terungkap)$/;

/** Clauses after a verb of saying, and all under "menurut ...", are someone's claim: without their source they are not asked. */
export function withoutReported(clauses: readonly Placed[]): readonly Placed[] {
  if (clauses.some(({ front, clause }) => [...front, ...clause.parts].some(({ opener }) => opener === 'menurut'))) return [];
  const first = clauses.findIndex(({ clause }) => clause.group.some(({ lower }) => saying.test(lower)));
  return first < 0 ? clauses : clauses.slice(0, first);
}
