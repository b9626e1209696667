import type { Claims } from '../spans/draft.ts';
import type { WeighedName } from './name-draft.ts';
import { neededConfidence } from './name-evidence.ts';
import type { NameWords } from './name-words.ts';
import { networkDrafts } from './network-drafts.ts';
import type { NetworkName } from './network-name.ts';
import { settle } from './settle-names.ts';

/**
 * Rules and network together. Where both made the same name it is surer than either; where they differ in type the surer
 * one wins; where the network alone found a name it must be sure enough; a doubtful name that it does not see at all is left
 * out. A blocked stretch holds no name. Names are of one sentence, in any order; none overlap in what comes back.
 */
export function joinNetworkNames(
  rules: readonly WeighedName[],
  networkNames: readonly NetworkName[],
  view: NameWords,
  claims: Claims,
): readonly WeighedName[] {
  const names = networkDrafts(networkNames, view, claims);
  const startingAt = new Map(names.map((name) => [name.from, name]));
  const owners = new Array<WeighedName | undefined>(view.tokens.length);
  for (const rule of withoutDoubtful(rules, names, view)) owners.fill(rule, rule.from, rule.to);
  for (const name of names) {
    const touched = [...new Set(owners.slice(name.from, name.to))].filter((other) => other !== undefined);
    const enough = touched.length > 0 || name.confidence >= neededConfidence(name, view);
    const settled = touched.length === 0 ? [name] : settle(name, touched, startingAt.get(name.to), view);
    if (!enough || !settled) continue;
    for (const other of touched) owners.fill(undefined, other.from, other.to);
    for (const one of settled) owners.fill(one, one.from, one.to);
  }
  return [...new Set(owners)].filter((owner) => owner !== undefined);
}

/** "Kepala | Unit Pemasaran": after a title that takes an office, words that are no known name and that the network sees no person in. */
function withoutDoubtful(
  rules: readonly WeighedName[],
  names: readonly WeighedName[],
  view: NameWords,
): readonly WeighedName[] {
  const persons = new Uint8Array(view.tokens.length);
  for (const name of names) if (name.type === 'person') persons.fill(1, name.from, name.to);
  return rules.filter(({ doubtful, from, to }) => !doubtful || persons.subarray(from, to).includes(1));
}
