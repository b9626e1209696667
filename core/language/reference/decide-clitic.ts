import { decidePerson } from './decide-person.ts';
import { clauseSubject, isInside } from './decide-thing.ts';
import type { Draft } from './draft.ts';
import { joinedOwner } from './joined-owner.ts';
import { isNamed, isPerson, type Mention } from './mention.ts';
import { distanceOf, found, onlyOne, open, type Scene, sentenceBack, type Verdict } from './scene.ts';
import { isSpoken } from './speakers.ts';

/** "-nya" on a noun: a person's, a country's or a thing's. */
export function decideClitic(draft: Draft, scene: Scene): Verdict {
  const { units, quoted } = scene.view;
  const stem = units[draft.at - 1];
  const noun = stem?.lower ?? '';
  if (isSpoken(draft, scene)) return decidePerson(draft, scene);
  if (quoted[draft.at]) return open('inside a quotation');
  if (scene.words.partitives.has(noun)) return open('a part of what was told');
  const joined = joinedOwner(draft, scene);
  if (joined) return found(joined, 0.95, 'the name right before owns it');
  const relative = byRelative(draft, scene);
  if (relative) return relative;
  const isVerb = scene.words.verbs.test(noun) && (stem?.partOfSpeech ?? 'VERB') === 'VERB';
  if (isVerb) return open('the object of a verb');
  if (scene.words.prepositions.has(noun) || scene.words.sides.has(noun)) return beside(draft, scene);
  if (scene.words.personal.has(noun)) return decidePerson(draft, scene);
  if (scene.words.deeds.test(noun)) return open('a deed may be done to its owner or by it');
  return scene.words.things.has(noun) ? byThing(draft, scene) : byOwner(draft, scene);
}

/** "Pulau Simeulue, yang letaknya ...": what the relative clause follows, or nothing that is named. */
function byRelative({ at }: Draft, { view, past, words }: Scene): Verdict | undefined {
  const { units, sentence } = view;
  const opener = [2, 3, 4, 5, 6]
    .map((back) => at - back)
    .find((index) => words.relatives.has(units[index]?.lower ?? ''));
  if (opener === undefined || opener < 1) return undefined;
  const between = units.slice(opener + 1, at);
  if (!between.every(({ text, lower }) => /^\p{L}/u.test(text) && !words.verbs.test(lower))) return undefined;
  const end = units[opener - 1]?.text === ',' ? opener - 1 : opener;
  const owner = past.find(({ sentence: index, to, many }) => index === sentence.index && to === end && !many);
  if (owner && words.conjunctions.has(units[owner.from - 1]?.lower ?? '')) return open('each of the joined may own it');
  const stem = units[at - 1]?.lower ?? '';
  const isHuman = words.personal.has(stem);
  const isApart = units[opener - 1]?.text === ',';
  if (owner && !isApart && owner.place.role !== 'subject') return open('the clause may follow a longer phrase');
  const isHead = owner?.place.role !== 'owner' || (words.things.has(stem) && owner.type !== 'person');
  if (owner && isNamed(owner) && isHead && (!isHuman || owner.type === 'person'))
    return found(owner, 0.95, 'the name right before the relative clause owns it');
  return isHuman ? undefined : open('what the relative clause follows is not named');
}

/** "Prabowo duduk di sampingnya": not who sits, but the one person of the sentence before. */
function beside(draft: Draft, scene: Scene): Verdict {
  const isHuman = scene.words.humanSides.has(scene.view.units[draft.at - 1]?.lower ?? '');
  const people = scene.past.filter((mention) => isPerson(mention) && !mention.many && !mention.quoted);
  const here = sentenceBack(people, 0, scene);
  const only = onlyOne(sentenceBack(people, 1, scene));
  if (isHuman && here.length > 0 && only && isNamed(only) && here.every(({ key }) => key !== only.key))
    return found(only, 0.9, 'the only person of the sentence before, not the subject of this one');
  return open('beside whom or what is not told by any rule');
}

/** "Isinya", "jadwalnya": people and countries have none, so only a thing of the sentence can own it. */
function byThing(draft: Draft, scene: Scene): Verdict {
  const things = scene.past.filter(
    (mention) =>
      isNamed(mention) && !isPerson(mention) && mention.type !== 'country' && !mention.quoted && !mention.many,
  );
  const here = sentenceBack(things, 0, scene);
  const own = clauseSubject(draft, here, scene) ?? here.find(({ place }) => place.role === 'subject');
  if (own && here.every(({ key }) => key === own.key))
    return found(own, 0.9, 'the only thing named before it in the sentence');
  if (here.length > 0 || draft.at > 4) return open('what has it is not told by any rule');
  const before = sentenceBack(things, 1, scene);
  const subject = onlyOne(before);
  const others = sentenceBack(scene.past, 1, scene).filter(
    ({ key, place }) => key !== subject?.key && place.role === 'subject',
  );
  return subject?.place.role === 'subject' && subject.place.main && others.length === 0
    ? found(subject, 0.9, 'the only thing named in the sentence before, its subject')
    : open('its owner is not named in the sentence');
}

/** What a name of the same clause does with its own: "Rusia memperluas pengaruhnya". */
function byOwner(draft: Draft, scene: Scene): Verdict {
  const all = scene.past.filter((mention) => !mention.quoted && distanceOf(mention, scene) <= 2);
  const here = sentenceBack(all, 0, scene).filter((mention) => !isOfPhrase(mention, draft, scene));
  const own = clauseSubject(draft, here, scene);
  const named = here.filter((mention) => isNamed(mention) && !mention.many);
  const only = onlyOne(named);
  if (named.length === 0) return byTopic(draft, all, scene);
  if (isSubject(draft, scene)) return open('its phrase is a subject itself');
  if (own && isNamed(own) && !own.many && only?.key === own.key)
    return found(own, 0.95, 'subject of the clause and its only name');
  const subject = onlyOne(here.filter(({ place }) => place.role === 'subject'));
  if (only && subject?.key === only.key)
    return found(only, 0.92, 'the only name before it in the sentence, its subject');
  const others = named.filter(({ key }) => key !== subject?.key);
  const isAside = subject?.pointing === true && others.every(isPlaceAside);
  if (subject && isNamed(subject) && (isAside || hasPurpose(draft, scene)))
    return found(subject, 0.92, 'the subject does it for its own');
  return open('several owners in the sentence');
}

/** "Gagasannya bermula ...": the one name of the sentence before, when it is its subject and the clitic's phrase opens this one. */
function byTopic({ opens }: Draft, all: readonly Mention[], scene: Scene): Verdict {
  const before = sentenceBack(all, 1, scene);
  const only = onlyOne(before.filter(isNamed));
  const subject = onlyOne(before.filter(({ place }) => place.role === 'subject' && place.main));
  if (opens && only && subject?.key === only.key && !only.many)
    return found(only, 0.9, 'the only name in the sentence before, its subject');
  return open('its owner is not named in the sentence');
}

/** "Citra berwarna pertamanya": no verb or border between, so the name is of the same phrase. */
function isOfPhrase(mention: Mention, { at }: Draft, { view, words }: Scene): boolean {
  if (isInside(at, mention, view)) return true;
  const between = view.units.slice(mention.to, at);
  return (
    between.length < 6 &&
    between.every(({ lower, partOfSpeech, text }) => {
      if (partOfSpeech !== undefined) return /^(NOUN|PROPN|ADJ|NUM|DET|PRON|ADV)$/.test(partOfSpeech);
      return (
        /^\p{L}/u.test(text) &&
        !words.verbs.test(lower) &&
        !words.prepositions.has(lower) &&
        !words.auxiliaries.has(lower)
      );
    })
  );
}

/** "Hanum berpendapat persoalannya ...": whoever says it need not own what is told. */
function isSubject({ at }: Draft, { view, words }: Scene): boolean {
  const before = view.units[at - 2]?.lower ?? '';
  return view.units[at - 1]?.relation === 'nsubj' || words.speech.has(before) || words.subordinators.has(before);
}

/** "datang ke Bandung": a place by the way. */
function isPlaceAside({ place, type }: Mention): boolean {
  return place.role === 'oblique' && ['city', 'province', 'place', 'region'].includes(type);
}

/** "untuk memperluas pengaruhnya": whoever acts. */
function hasPurpose({ at }: Draft, { view, words }: Scene): boolean {
  return words.purposes.has(view.units[at - 3]?.lower ?? '') && words.verbs.test(view.units[at - 2]?.lower ?? '');
}
