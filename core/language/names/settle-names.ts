import type { WeighedName } from './name-draft.ts';
import type { NameWords } from './name-words.ts';

/** From this confidence on the network may cut or lengthen any name that a rule made. */
const sure = 0.9;
/** Enough where the words speak for it too: a title before the person, a head word before the body. */
const fair = 0.6;
/** Enough to doubt a person's name that only its first or last word made. */
const doubt = 0.45;

/**
 * What stands in place of the names that rules made where the network has one that shares words with them; null when they stay.
 * `next` is the network's name that begins where this one ends.
 */
export function settle(
  name: WeighedName,
  rules: readonly WeighedName[],
  next: WeighedName | undefined,
  view: NameWords,
): readonly WeighedName[] | null {
  if (rules.some(({ type }) => type === 'blocked' || type === 'work')) return null;
  const [rule] = rules;
  if (rule && rules.length === 1) {
    if (rule.from === name.from && rule.to === name.to) return [agreed(rule, name)];
    if (name.type === 'person' && rule.type === 'person') return samePerson(rule, name, view);
    if (inside(name, rule)) return narrows(name, rule, next) ? [name] : null;
  }
  if (rules.every((other) => inside(other, name)) && widens(name, rules, view)) return [name];
  if (name.type !== 'organisation' || name.confidence < doubt) return null;
  const kept = rules.filter((other) => !(isUntitledPerson(other) && inside(other, name)));
  return kept.length < rules.length ? withBody(name, kept) : null;
}

function agreed(rule: WeighedName, name: WeighedName): WeighedName {
  if (broad(rule.type) === broad(name.type)) {
    const confidence = 1 - (1 - rule.confidence) * (1 - name.confidence);
    return { ...rule, confidence, because: `the network and ${rule.because}` };
  }
  const open = eitherKind.test(rule.because) && name.type !== 'person' && name.confidence >= fair;
  return open || name.confidence > rule.confidence ? name : rule;
}

/** Head words of bodies as well as of buildings: "Fair Housing Action Center", "Corn Exchange". */
const eitherKind = /: (?:Cent(?:er|re)|House|Exchange|Hall|Station|Museum|Hospital|School|Church)$/;

/** "FISU | George Killian" after a title, "Johny Wainal | Usman": the network knows where the name of a person begins and ends. */
function samePerson(rule: WeighedName, name: WeighedName, view: NameWords): readonly WeighedName[] | null {
  const shares = rule.to === name.to || rule.from === name.from;
  const begun = name.from < rule.from && view.lexicon.isGivenName(view.words[rule.from] ?? ''); // "BPS Sagara | Petrus Lamuri"
  if (!shares || begun || name.confidence < fair || !allCapital(name, [rule], view)) return null;
  const because = `the network and ${rule.because}`;
  return [{ ...rule, from: name.from, to: name.to, because }];
}

/** "FT [Ethiopia]", "Bursa Efek [Indonesia]": what the rule made is a word of a longer name. */
function widens(name: WeighedName, rules: readonly WeighedName[], view: NameWords): boolean {
  const body = rules.some((rule) => rule.from === name.from && rule.type === name.type && rule.entry === undefined);
  const needed = body && rules.every((rule) => rule.entry === undefined) ? fair : sure;
  return name.confidence >= needed && allCapital(name, rules, view);
}

/** "PT Telkom | Arwin", "Dewan Perwakilan Daerah | PDIP Jawa Barat": the rule ran on over a name that the network knows apart. */
function narrows(name: WeighedName, rule: WeighedName, next: WeighedName | undefined): boolean {
  if (name.from !== rule.from || broad(name.type) !== broad(rule.type) || !next) return false;
  const person = next.type === 'person' && next.to >= rule.to && name.confidence >= 0.85;
  return person || (name.confidence >= sure && next.to === rule.to && next.confidence >= sure);
}

/** "PT Pupuk [Iskandar Muda]": no person, but more of the body's name. */
function withBody(name: WeighedName, kept: readonly WeighedName[]): readonly WeighedName[] {
  const [body] = kept;
  const opens =
    body && kept.length === 1 && body.type === 'organisation' && body.from === name.from && inside(body, name);
  return opens ? [name] : kept;
}

function isUntitledPerson({ type, because }: WeighedName): boolean {
  return type === 'person' && /^(?:given|family) name/.test(because);
}

function allCapital(name: WeighedName, rules: readonly WeighedName[], { capital }: NameWords): boolean {
  for (let at = name.from; at < name.to; at += 1)
    if (!capital(at) && !rules.some((rule) => rule.from <= at && at < rule.to)) return false;
  return true;
}

function inside(one: WeighedName, other: WeighedName): boolean {
  return other.from <= one.from && one.to <= other.to;
}

function broad(type: WeighedName['type']): 'person' | 'organisation' | 'place' {
  return type === 'person' || type === 'organisation' ? type : 'place';
}
