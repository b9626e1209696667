import type { Claims } from '../spans/draft.ts';
import type { WeighedName } from './name-draft.ts';
import { neededConfidence } from './name-evidence.ts';
import type { NameWords } from './name-words.ts';
import { networkDrafts } from './network-drafts.ts';
import type { NetworkName } from './network-name.ts';

/** From this confidence on the network may cut or lengthen a name that a rule made. */
const sure = 0.9;

/**
 * Rules and network together. Where both made the same name it is surer than either; where they differ in type the surer
 * one wins; where the network alone found a name it must be sure enough. A blocked stretch holds no name.
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
  for (const rule of rules) owners.fill(rule, rule.from, rule.to);
  for (const name of names) {
    const touched = [...new Set(owners.slice(name.from, name.to))].filter((other) => other !== undefined);
    const winner = winnerOf(name, touched, startingAt, view);
    if (!winner) continue;
    for (const other of touched) owners.fill(undefined, other.from, other.to);
    owners.fill(winner, winner.from, winner.to);
  }
  return [...new Set(owners)].filter((owner) => owner !== undefined);
}

/** What takes the place of the names that a find of the network touches; null when they stay. */
function winnerOf(
  name: WeighedName,
  touched: readonly WeighedName[],
  startingAt: ReadonlyMap<number, WeighedName>,
  view: NameWords,
): WeighedName | null {
  if (touched.length === 0) return name.confidence >= neededConfidence(name, view) ? name : null;
  if (touched.some(({ type }) => type === 'blocked' || type === 'work')) return null;
  const [rule] = touched;
  if (rule && touched.length === 1 && rule.from === name.from && rule.to === name.to) return agreed(rule, name);
  if (touched.every((other) => inside(other, name))) return widens(name, touched, view) ? name : null;
  const cut = rule && touched.length === 1 && inside(name, rule) && narrows(name, rule, startingAt.get(name.to));
  return cut ? name : null;
}

function agreed(rule: WeighedName, name: WeighedName): WeighedName {
  if (broad(rule.type) === broad(name.type)) {
    const confidence = 1 - (1 - rule.confidence) * (1 - name.confidence);
    return { ...rule, confidence, because: `the network and ${rule.because}` };
  }
  return name.confidence > rule.confidence ? name : rule;
}

/** "Persita [Tangerang]", "FT [Ethiopia]": the listed place is a word of a longer name. */
function widens(name: WeighedName, touched: readonly WeighedName[], { capital }: NameWords): boolean {
  if (name.confidence < sure) return false;
  for (let at = name.from; at < name.to; at += 1)
    if (!capital(at) && !touched.some((other) => other.from <= at && at < other.to)) return false;
  return true;
}

/** "Dewan Perwakilan Daerah | PDIP Jawa Barat": the rule ran on over a name that the network knows apart. */
function narrows(name: WeighedName, rule: WeighedName, next: WeighedName | undefined): boolean {
  if (name.from !== rule.from || name.confidence < sure || broad(name.type) !== broad(rule.type)) return false;
  return next !== undefined && next.to === rule.to && next.confidence >= sure;
}

function inside(one: WeighedName, other: WeighedName): boolean {
  return other.from <= one.from && one.to <= other.to;
}

function broad(type: WeighedName['type']): 'person' | 'organisation' | 'place' {
  return type === 'person' || type === 'organisation' ? type : 'place';
}
