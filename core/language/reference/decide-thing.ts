import type { Draft } from './draft.ts';
import { isNamed, isPerson, type Mention } from './mention.ts';
import { clauseOf } from './place.ts';
import { distanceOf, found, onlyOne, open, type Scene, sentenceBack, type Verdict } from './scene.ts';
import { tellerOf } from './teller.ts';
import type { View } from './units.ts';

/** "it", "its". */
export function decideThing(draft: Draft, scene: Scene): Verdict {
  if (scene.view.quoted[draft.at]) return open('inside a quotation');
  const things = scene.past.filter((mention) => mayBeThing(mention, scene));
  const here = sentenceBack(things, 0, scene);
  const teller = tellerOf(draft, here, scene);
  if (teller) return found(teller, 0.95, 'who says it of itself');
  const own = clauseSubject(draft, here, scene);
  if (draft.pronoun?.owns || draft.pronoun?.reflexive) {
    if (own) return found(own, 0.93, 'the subject of the same clause owns it');
    if (here.length > 0) return onlyHere(draft, here, scene);
    return topicBefore(draft, things, scene);
  }
  return here.length > 0 ? open('things of the same sentence may be meant') : topicBefore(draft, things, scene);
}

function mayBeThing(mention: Mention, scene: Scene): boolean {
  return (
    !mention.many &&
    !mention.quoted &&
    !isPerson(mention) &&
    !isUnknownPerson(mention) &&
    distanceOf(mention, scene) <= 2
  );
}

function onlyHere(draft: Draft, here: readonly Mention[], { view }: Scene): Verdict {
  const only = onlyOne(here);
  if (only && !isInside(draft.at, only, view) && isNamed(only) && only.place.role === 'subject')
    return found(only, 0.9, 'the only thing named before it in the sentence');
  return open('several things in the sentence');
}

/** Two capitalised words that no list knows: a person as likely as a thing. */
function isUnknownPerson({ type, antecedent }: Mention): boolean {
  return type === 'name' && /^\p{Lu}\p{Ll}+ (\p{Lu}\.? )?\p{Lu}\p{L}+$/u.test(antecedent.text);
}

/** The subject of the clause it stands in, or of the clause that one hangs on. */
export function clauseSubject(draft: Draft, here: readonly Mention[], { view }: Scene): Mention | undefined {
  let clause = view.hasTree ? clauseOf(view.units, draft.at) : -1;
  for (let step = 0; step < 3 && clause >= 0; step += 1) {
    const subject = widest(here.filter(({ place }) => place.role === 'subject' && place.clause === clause));
    if (subject) return isInside(draft.at, subject, view) ? undefined : subject;
    const unit = view.units[clause];
    if (!unit || !['conj', 'xcomp', 'advcl'].includes(unit.relation ?? '')) return undefined;
    if (view.units.some(({ head, relation }) => head === clause && relation === 'nsubj')) return undefined;
    clause = clauseOf(view.units, unit.head);
  }
  return undefined;
}

/** "Rusia dan Korea Utara" rather than one of them. */
function widest(mentions: readonly Mention[]): Mention | undefined {
  return [...mentions].sort((one, other) => other.to - other.from - (one.to - one.from))[0];
}

/** "Firefox, its main rival": what owns a part of a phrase is not the phrase. */
export function isInside(at: number, { from, to }: Mention, { units }: View): boolean {
  let unit = units[at];
  for (let step = 0; step < 12 && unit && unit.head >= 0; step += 1) {
    if (unit.head >= from && unit.head < to) return true;
    unit = units[unit.head];
  }
  return false;
}

/** The named subject of the sentence before, when nothing else there could be meant. */
function topicBefore(draft: Draft, things: readonly Mention[], scene: Scene): Verdict {
  const before = sentenceBack(things, 1, scene);
  const subject = onlyOne(before.filter(({ place }) => place.role === 'subject' && place.main));
  if (!subject) return open('no single thing is the subject of the sentence before');
  const opens = draft.at <= 1 || scene.view.units[draft.at]?.relation === 'nsubj';
  const rivals = before.filter((mention) => mention.key !== subject.key && isNamed(mention));
  if (opens && isNamed(subject) && rivals.length === 0)
    return found(subject, 0.9, 'the only name, subject of the sentence before');
  return open('other things of the sentence before may be meant');
}
