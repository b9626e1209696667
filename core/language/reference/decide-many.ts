import { clauseSubject } from './decide-thing.ts';
import type { Draft } from './draft.ts';
import type { Mention } from './mention.ts';
import { distanceOf, found, onlyOne, open, type Scene, sentenceBack, type Verdict } from './scene.ts';
import { tellerOf } from './teller.ts';

/** "mereka", "they": a plural or joined subject; "keduanya", "kedua negara": two that were joined. */
export function decideMany(draft: Draft, scene: Scene): Verdict {
  if (scene.view.quoted[draft.at]) return open('inside a quotation');
  const groups = outermost(scene.past.filter((mention) => mayBeMany(mention, scene)));
  const here = sentenceBack(groups, 0, scene);
  const teller = tellerOf(draft, here, scene);
  if (teller?.place.main) return found(teller, 0.95, 'who say it of themselves');
  const all = sentenceBack(scene.past, 0, scene);
  const own = clauseSubject(draft, all, scene);
  const owns = draft.pronoun?.owns === true || isOwner(draft, scene);
  const before = sentenceBack(groups, 1, scene);
  const rivals = before.filter(
    ({ type, key, place }) => type !== 'thing' && place.role === 'subject' && key !== own?.key,
  );
  if (rivals.length > 0 && !draft.pronoun?.subject) return open('a plural of the sentence before may be meant');
  if (own && !isPlural(own, scene)) return open('the subject of the clause is not plural');
  if (own?.place.main && owns && own.type !== 'thing') return found(own, 0.93, 'the plural subject of the same clause');
  if (here.length > 0) return onlyGroup(here, owns, scene);
  return inSentenceBefore(before, sentenceBack(groups, 2, scene), scene);
}

/** "Atlet Korea Selatan dan Korea Utara" rather than the two countries in it. */
function outermost(mentions: readonly Mention[]): readonly Mention[] {
  const holds = (one: Mention, other: Mention) =>
    one.sentence === other.sentence &&
    one.from <= other.from &&
    one.to >= other.to &&
    one.to - one.from > other.to - other.from;
  return mentions.filter((mention) => !mentions.some((other) => holds(other, mention)));
}

/** "hubungan mereka": after a noun. */
function isOwner({ at }: Draft, { view, words }: Scene): boolean {
  const before = view.units[at - 1];
  if (view.units[at]?.relation !== undefined) return view.units[at]?.relation === 'nmod';
  if (words.pointerStands === 'before' || before === undefined || !/^\p{L}/u.test(before.text)) return false;
  const small = [words.prepositions, words.conjunctions, words.subordinators, words.auxiliaries, words.speech];
  return !small.some((set) => set.has(before.lower)) && !words.verbs.test(before.lower);
}

/** "Atlet Korea Selatan": an Indonesian noun without "seorang" may be many. */
function isPlural({ many, type, text }: Mention, { words }: Scene): boolean {
  const isOpen = words.pointerStands === 'after' && type === 'human';
  return many || (isOpen && !words.indefinites.has(text.split(' ', 1)[0]?.toLowerCase() ?? ''));
}

/** Indonesian "mereka" is never said of things. */
function mayBeMany(mention: Mention, scene: Scene): boolean {
  if (scene.words.pointerStands === 'after' && mention.type === 'thing') return false;
  return (
    !mention.quoted && distanceOf(mention, scene) <= 2 && (isPlural(mention, scene) || mention.type === 'organisation')
  );
}

function onlyGroup(groups: readonly Mention[], owns: boolean, scene: Scene): Verdict {
  const only = onlyOne(groups);
  const isAgent = only?.place.role === 'subject' && only.type !== 'thing';
  if (only && owns && isAgent && isPlural(only, scene))
    return found(only, 0.9, 'the only plural before it in the sentence');
  return open('which of them is not sure');
}

function inSentenceBefore(before: readonly Mention[], further: readonly Mention[], scene: Scene): Verdict {
  const only = onlyOne(before);
  const subject = onlyOne(before.filter(({ place }) => place.role === 'subject' && place.main));
  if (only && subject && isPlural(only, scene))
    return found(only, 0.9, 'the only plural of the sentence before, its subject');
  if (subject && isPlural(subject, scene) && further.some(({ key }) => key === subject.key))
    return found(subject, 0.9, 'the plural subject of both sentences before');
  return open('no single plural is the subject of the sentence before');
}

/** "kedua negara tersebut": the one pair of that class joined in this sentence or the two before. */
export function decideCounted(draft: Draft, scene: Scene): Verdict {
  const types = scene.words.classes.get(draft.noun ?? '')?.types ?? [];
  const fits = (mention: Mention) =>
    mention.many && mention.key.startsWith('group:') && mention.key.split('+').length === draft.count;
  const groups = scene.past.filter((mention) => fits(mention) && distanceOf(mention, scene) <= 2);
  const typed = groups.filter(({ type }) =>
    draft.noun === undefined ? type !== 'thing' : types.some((one) => one === type),
  );
  const only = onlyOne(typed);
  return only ? found(only, 0.93, 'the only joined pair of its kind') : open('which ones is not told');
}
