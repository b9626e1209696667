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
  let joined = rules;
  const names = networkDrafts(networkNames, view, claims);
  for (const name of names) joined = joinOne(joined, name, names, view);
  return joined;
}

function joinOne(
  joined: readonly WeighedName[],
  name: WeighedName,
  names: readonly WeighedName[],
  view: NameWords,
): readonly WeighedName[] {
  const touched = joined.filter((other) => other.from < name.to && name.from < other.to);
  const others = joined.filter((other) => !touched.includes(other));
  if (touched.length === 0) return name.confidence >= neededConfidence(name, view) ? [...joined, name] : joined;
  if (touched.some(({ type }) => type === 'blocked' || type === 'work')) return joined;
  const [rule] = touched;
  if (rule && touched.length === 1 && rule.from === name.from && rule.to === name.to)
    return [...others, agreed(rule, name)];
  if (touched.every((other) => inside(other, name))) return widens(name, touched, view) ? [...others, name] : joined;
  if (rule && touched.length === 1 && inside(name, rule))
    return narrows(name, rule, names) ? [...others, name] : joined;
  return joined;
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

/** "Dewan Perwakilan Daerah | PDIP | Jawa Barat": the rule ran on over names that the network knows apart. */
function narrows(name: WeighedName, rule: WeighedName, names: readonly WeighedName[]): boolean {
  if (name.from !== rule.from || name.confidence < sure || broad(name.type) !== broad(rule.type)) return false;
  return names.some((other) => other.from === name.to && other.to === rule.to && other.confidence >= sure);
}

function inside(one: WeighedName, other: WeighedName): boolean {
  return other.from <= one.from && one.to <= other.to;
}

function broad(type: WeighedName['type']): 'person' | 'organisation' | 'place' {
  return type === 'person' || type === 'organisation' ? type : 'place';
}
