import { clauseSubject } from './decide-thing.ts';
import type { Draft } from './draft.ts';
import { joinedOwner } from './joined-owner.ts';
import { isPerson, type Mention } from './mention.ts';
import { clauseOf } from './place.ts';
import type { Sex } from './reference.ts';
import { distanceOf, found, onlyOne, open, type Scene, sentenceBack, type Verdict } from './scene.ts';
import { isSpoken } from './speakers.ts';
import { tellerOf } from './teller.ts';

/** "ia", "he", "her", and "-nya" on what only a person has. */
export function decidePerson(draft: Draft, scene: Scene): Verdict {
  const verdict = choose(draft, scene);
  return verdict.mention?.type === 'name' ? open('a name of unknown kind') : verdict;
}

function choose(draft: Draft, scene: Scene): Verdict {
  if (scene.view.quoted[draft.at]) return open('inside a quotation');
  const joined = draft.pronoun?.owns ? joinedOwner(draft, scene) : undefined;
  if (joined?.type === 'person' && mayBe(joined, draft, scene)) return found(joined, 0.95, 'joined to its owner');
  const people = scene.past.filter((mention) => mayBe(mention, draft, scene));
  const here = sentenceBack(people, 0, scene).filter((mention) => !isBound(mention, draft, scene));
  const before = sentenceBack(people, 1, scene);
  const further = sentenceBack(people, 2, scene);
  const teller = tellerOf(draft, here, scene);
  if (teller) return found(teller, 0.96, 'who says it of himself or herself');
  if (isSpoken(draft, scene)) return bySpeaker(draft, scene, here, before);
  if (draft.pronoun?.reflexive && scene.view.hasTree) return ofItself(draft, here, scene);
  if (here.length > 0) return inSentence(here, before);
  if (isBroken(draft, scene)) return open('a pronoun before it is open');
  if (isContested(draft, before, scene)) return open('the subject that follows may be meant');
  if (before.length > 0) return inSentenceBefore(before, further, draft, scene);
  if (further.length > 0) return furtherBack(further, scene);
  return ahead(draft, scene);
}

/** One human being of fitting sex, or a name that may be one; what is said inside a quotation is left out. */
function mayBe(mention: Mention, { pronoun }: Draft, scene: Scene): boolean {
  if (mention.many || mention.quoted || distanceOf(mention, scene) > 2) return false;
  if (!isPerson(mention) && !mayBeName(mention, scene)) return false;
  return agrees(mention.sex ?? scene.sexes.get(mention.key), pronoun?.sex);
}

/** Capitals that no list knows and the article does not call a ship or a company: a rival, never the antecedent. */
function mayBeName({ type, key, text, article }: Mention, { words, descriptions }: Scene): boolean {
  if (type !== 'name' || article || /^\p{Lu}[\p{Lu}\d-]+$/u.test(text)) return false;
  return ![...(descriptions.get(key) ?? [])].some((noun) => words.classes.has(noun));
}

function agrees(one: Sex | undefined, other: Sex | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** The subject of its own clause is not "him"; the object of a verb is not its subject. */
function isBound(mention: Mention, draft: Draft, { view }: Scene): boolean {
  if (draft.pronoun?.owns || draft.pronoun?.reflexive || !view.hasTree) return false;
  return (
    mention.place.role === 'subject' &&
    mention.place.clause >= 0 &&
    mention.place.clause === clauseOf(view.units, draft.at)
  );
}

function isBroken({ pronoun }: Draft, { open: left, view }: Scene): boolean {
  return left.some(
    ({ draft, sentence }) =>
      view.sentence.index - sentence <= 1 &&
      (draft.pronoun?.of === 'person' ||
        (draft.pronoun?.of === 'any' &&
          (pronoun?.of === 'any' || (draft.at <= 2 && draft.opens && sentence < view.sentence.index)))) &&
      agrees(draft.pronoun?.sex, pronoun?.sex),
  );
}

/** Who spoke last, while nobody else is named and only quotations stand between; else the one person of the sentence before. */
function bySpeaker(draft: Draft, scene: Scene, here: readonly Mention[], before: readonly Mention[]): Verdict {
  const last = scene.speakers.at(-1);
  const others = scene.past.filter(
    (mention) => last && mention.start > last.end && mayBe(mention, draft, scene) && mention.key !== last.key,
  );
  const isFit = last && agrees(last.sex ?? scene.sexes.get(last.key), draft.pronoun?.sex) && isPerson(last);
  if (isFit && runsOn(last.sentence, scene) && others.filter(isHumanName).length === 0)
    return found(last, 0.97, 'who spoke last is meant with a verb of saying');
  const only = onlyOne([...beforeQuote(draft, scene, before), ...here.filter(isHumanName)]);
  const isAlone = only && only.place.role === 'subject' && only.place.main;
  if (isAlone && !isBroken(draft, scene)) return found(only, 0.95, 'the only person before a verb of saying');
  return last ? open('another person stands between the last speaker and this') : open('no speaker named before');
}

/** The people of the last sentence that is no quotation: what runs between is all said by one. */
function beforeQuote(draft: Draft, scene: Scene, before: readonly Mention[]): readonly Mention[] {
  const { view, input, whole } = scene;
  let at = view.sentence.index - 1;
  while (view.sentence.role === 'quotation' && input.sentences[at]?.role === 'quotation') at -= 1;
  if (at === view.sentence.index - 1) return before;
  const told = whole().filter(({ sentence, quoted }) => sentence >= at && !quoted);
  return told.filter((mention) => mayBe({ ...mention, sentence: view.sentence.index }, draft, scene));
}

const isHumanName = ({ type, pointing }: Mention): boolean => type === 'person' || type === 'name' || pointing;

/** At most one sentence of other kind between: all else is quotation. */
function runsOn(sentence: number, { view, input }: Scene): boolean {
  const between = input.sentences.slice(sentence + 1, view.sentence.index);
  return between.filter(({ role }) => role !== 'quotation').length <= (between.length > 2 ? 0 : 1);
}

/** "dirinya", "himself": the subject of the same clause, or nobody. */
function ofItself(draft: Draft, here: readonly Mention[], scene: Scene): Verdict {
  const own = clauseSubject(draft, here, scene);
  return own ? found(own, 0.95, 'the subject of the same clause') : open('its clause has no person for a subject');
}

function inSentence(here: readonly Mention[], before: readonly Mention[]): Verdict {
  const only = onlyOne(here);
  const subjects = here.filter(({ place }) => place.role === 'subject');
  const subject = onlyOne(subjects);
  if (only && subject) return found(subject, 0.95, 'the only person of the sentence, its subject');
  if (only?.pointing) return found(only, 0.95, 'the person the sentence already points at');
  if (only && before.every(({ key }) => key === only.key))
    return found(only, 0.93, 'the only person of this sentence and the one before');
  return open(only ? 'a person of the sentence before may be meant' : 'several persons in the sentence');
}

function inSentenceBefore(
  before: readonly Mention[],
  further: readonly Mention[],
  draft: Draft,
  scene: Scene,
): Verdict {
  const only = onlyOne(before);
  const subject = onlyOne(before.filter(({ place }) => place.role === 'subject' && place.main));
  const sex = draft.pronoun?.sex;
  const isOfSex = sex !== undefined && only?.sex === sex && only.place.role !== 'owner';
  const told =
    isOfSex ||
    before.some(
      ({ place, pointing }) =>
        place.role === 'subject' ||
        pointing ||
        place.role === 'object' ||
        // "Yang menghidupkannya adalah Galuh Wicaksana."
        (place.role === 'other' && place.main && scene.words.pointerStands === 'after'),
    );
  if (only && told) return found(only, 0.95, 'the only person in the sentence before');
  if (only) return open('the person of the sentence before is not its subject');
  const rivals = before.filter(({ key, place }) => key !== subject?.key && place.role !== 'owner');
  if (subject && rivals.length === 0)
    return found(subject, 0.93, 'the only person in the sentence before who is no mere owner');
  const topic = subject && further.some(({ key, place }) => key === subject.key && place.role === 'subject');
  if (subject && topic) return found(subject, 0.95, 'subject of both sentences before');
  const isSubject = scene.view.units[draft.at]?.relation === 'nsubj';
  const speaks = isSubject && scene.words.speech.has(scene.view.units[draft.at + 1]?.lower ?? '');
  if (
    subject?.type === 'person' &&
    speaks &&
    rivals.every(({ type, place }) => type === 'human' && place.role !== 'subject')
  )
    return found(subject, 0.92, 'the only person named in the sentence before, its subject, says more');
  if (subject?.pointing && isSubject) return found(subject, 0.93, 'the person the sentence before is about');
  return open('several persons in the sentence before');
}

function furtherBack(further: readonly Mention[], { view, past }: Scene): Verdict {
  const only = onlyOne(further);
  const between = past.filter(({ sentence }) => sentence === view.sentence.index - 1);
  const isCrowded = between.some(({ type }) => type === 'name' || type === 'human');
  if (only && only.place.role === 'subject' && !isCrowded)
    return found(only, 0.9, 'the only person in the two sentences before, its subject');
  return open('no person in the sentence before');
}

/** "Discussing his concern, Najib said": a name that follows as the subject may own what is told first. */
function isContested({ pronoun, at }: Draft, before: readonly Mention[], { view, ahead: names }: Scene): boolean {
  const next = names.find(
    (mention) => (isPerson(mention) || mention.type === 'name') && !mention.many && agrees(mention.sex, pronoun?.sex),
  );
  const isRenamed = view.units[at + 1]?.text === ',' && next?.from === at + 2;
  const isFronted =
    next !== undefined && !isRenamed && view.units.slice(at, next.from).some(({ lower }) => lower === ',');
  return isFronted && next.place.role === 'subject' && before.some(({ key }) => key !== next.key);
}

/** "In his speech, Obama said": a fronted phrase before its owner. */
function ahead(draft: Draft, { view, ahead: names, words }: Scene): Verdict {
  const people = names.filter(
    (mention) => isPerson(mention) && !mention.many && agrees(mention.sex, draft.pronoun?.sex),
  );
  const [next] = people;
  const isFronted = words.prepositions.has(view.units[0]?.lower ?? '') && draft.at <= 6;
  if (next && isFronted && next.place.role === 'subject' && next.place.main && next.antecedent.kind === 'entity')
    return { ...found(next, 0.9, 'stands before its owner, the subject of the sentence'), forward: true };
  return open('no person named before');
}
