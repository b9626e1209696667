import type { Draft } from './draft.ts';
import { isNamed, type Mention } from './mention.ts';
import { distanceOf, found, onlyOne, open, type Scene, type Verdict } from './scene.ts';

/** "kapal tersebut", "the treaty": by the noun that the article uses for it, then by the class of the noun. */
export function decideDefinite(draft: Draft, scene: Scene): Verdict {
  const noun = draft.noun ?? '';
  const { words } = scene;
  if (words.times.has(noun)) return open('a point in time');
  if (scene.view.quoted[draft.at]) return open('inside a quotation');
  if (isNarrowed(draft, scene)) return open('modifiers may tell another one');
  if (words.events.has(noun)) return byRepeat(draft, noun, scene, 1);
  if (draft.many) return byRepeat(draft, noun, scene, 2);
  const own = words.classes.get(noun);
  const called = (keys: ReadonlySet<string>) => scene.ofKeys(keys).filter((one) => isNamed(one) && !one.many);
  const exact = called(keysCalled(scene, (one) => one === noun));
  const alike = called(keysCalled(scene, (one) => own !== undefined && words.classes.get(one)?.group === own.group));
  const rivals = scene.ofHead(noun).filter((mention) => !isNamed(mention) && !mention.pointing);
  const verdict =
    byCall(draft, exact, rivals, scene) ?? byCall(draft, nearby(alike, own?.types ?? [], scene), rivals, scene);
  if (verdict) return verdict;
  if (exact.length + alike.length > 0) return open('several are called so');
  if (words.humans.has(noun)) return open('nobody is called so');
  return byType(draft, rivals, scene);
}

/** "the new members" may be others than the members; "the 400-metre ship" tells only how long it is. */
function isNarrowed({ from, at, noun, strong }: Draft, { view, words }: Scene): boolean {
  if (words.pointerStands === 'after' || strong) return false;
  const first = at - (noun?.split(' ').length ?? 1) + 1;
  return first - from > 1 && !view.units.slice(from + 1, first).some(({ text }) => /\d/.test(text));
}

/** The things that the article calls by such a noun. */
function keysCalled({ descriptions }: Scene, test: (noun: string) => boolean): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [key, nouns] of descriptions) for (const noun of nouns) if (test(noun)) keys.add(key);
  return keys;
}

/** One name only in the article is called so, or one only in the two sentences before, and no unnamed one came after it. */
function byCall(
  draft: Draft,
  called: readonly Mention[],
  rivals: readonly Mention[],
  scene: Scene,
): Verdict | undefined {
  const last = called.at(-1);
  if (!last) return undefined;
  if (rivals.some(({ start, sentence }) => start > last.start || sentence === last.sentence))
    return open('an unnamed one of that kind is nearer');
  const near = called.filter((mention) => distanceOf(mention, scene) <= 2);
  // Of the last sentences only: where it stands farther back, what came later matters no more, or only within a sentence.
  const later = scene.past.filter(
    ({ start, type, many }) => !many && start > last.end && (type === last.type || type === 'name'),
  );
  if (
    isMade(draft, scene) &&
    (near.length === 0 ||
      later.some(({ key, type, place }) => key !== last.key && type === 'name' && place.role === 'subject'))
  )
    return open('another thing of that kind may be meant');
  const isOwn =
    scene.words.pointerStands === 'before' &&
    last.text.toLowerCase().endsWith(` ${draft.noun}`) &&
    isUnique(scene.words.classes.get(draft.noun ?? '')?.types);
  if (!draft.strong && !isOwn && (near.length === 0 || later.some(({ key }) => key !== last.key)))
    return open('another name stands nearer');
  const isNearer = (one: Mention) => one.key !== last.key && one.type === last.type && distanceOf(one, scene) <= 1;
  if (near.length === 0 && later.some(isNearer)) return open('another of that type stands nearer');
  if (onlyOne(called))
    return found(last, near.length > 0 ? 0.97 : 0.93, 'the only name in the article that is called so');
  const only = onlyOne(near);
  return only ? found(only, 0.93, 'the only name near it that is called so') : undefined;
}

/** A word of the same class may point only at what was named just before. */
function nearby(alike: readonly Mention[], types: readonly string[], scene: Scene): readonly Mention[] {
  return alike.filter((mention) => isSharp(types) || distanceOf(mention, scene) <= nearest);
}

/** Ships and probes: their names have no type, so any bare name may be one. */
function isMade({ noun }: Draft, { words }: Scene): boolean {
  return words.classes.get(noun ?? '')?.types.length === 0;
}

/** "the canal" in an article that names one: places and treaties, not bodies, of which there may be more. */
function isUnique(types: readonly string[] = []): boolean {
  return types.length > 0 && types.every((type) => type === 'place' || type === 'work');
}

const nearest = 2;

/** The only name of the noun's types in this sentence and the one before; none may be of another class. */
function byType(draft: Draft, rivals: readonly Mention[], scene: Scene): Verdict {
  const noun = draft.noun ?? '';
  const own = scene.words.classes.get(noun);
  const made = own?.types.length === 0 ? subjectBefore(scene) : undefined;
  if (made) return found(made, 0.9, 'a thing that is made, the named subject of the sentence before');
  if (!own || own.types.length === 0 || !isSharp(own.types)) return byRepeat(draft, noun, scene, nearest);
  const near = scene.past.filter(
    (mention) => isNamed(mention) && !mention.many && distanceOf(mention, scene) <= nearest,
  );
  const fitting = near.filter(
    (mention) => own.types.some((type) => type === mention.type) && !isOther(mention, own.group, scene),
  );
  const closest = Math.min(...fitting.map((mention) => distanceOf(mention, scene)));
  const only = onlyOne(fitting);
  const unknown = near.some(({ type }) => type === 'name');
  if (rivals.some((mention) => distanceOf(mention, scene) <= nearest)) return byRepeat(draft, noun, scene, nearest);
  if (only && closest <= 1 && !(unknown && own.types.includes('organisation')))
    return found(only, 0.93, `the only ${only.type} in the sentences before`);
  return open(only ? 'a name of unknown kind may be meant' : 'no single name of that kind before it');
}

/** "Chandrayaan-3 diluncurkan ... Wahana itu": ships and probes are of no listed type, so a bare name as subject may be one. */
function subjectBefore(scene: Scene): Mention | undefined {
  const before = scene.past.filter((mention) => isNamed(mention) && distanceOf(mention, scene) === 1);
  const subject = onlyOne(before.filter(({ place }) => place.role === 'subject' && place.main));
  const loose = before.filter(({ type }) => type === 'name' || type === 'work');
  const isLoose = subject !== undefined && onlyOne(loose)?.key === subject.key;
  const isFree = ![...(scene.descriptions.get(subject?.key ?? '') ?? [])].some((noun) => scene.words.classes.has(noun));
  return isLoose && isFree && !subject.many ? subject : undefined;
}

/** A place may be a hill or a hall: only these types say enough by themselves. */
function isSharp(types: readonly string[]): boolean {
  return (
    types.length > 0 && types.every((type) => ['country', 'city', 'province', 'organisation', 'work'].includes(type))
  );
}

/** "Kementerian Keuangan" is no perusahaan. */
function isOther({ key, type }: Mention, group: string, { descriptions, words }: Scene): boolean {
  const groups = [...(descriptions.get(key) ?? [])].flatMap((noun) => words.classes.get(noun) ?? []);
  return groups.some((one) => one.group !== group && one.types.some((own) => own === type));
}

/** The same common noun before it: "sebuah jembatan gantung ... jembatan itu". One only, near, and telling more than the reference. */
function byRepeat(draft: Draft, noun: string, scene: Scene, reach: number): Verdict {
  const { singular } = scene.words;
  const same = scene.past.filter(
    (mention) => singular(mention.head) === singular(noun) && distanceOf(mention, scene) <= reach,
  );
  const fresh = same.filter(({ pointing }) => !pointing);
  const only = onlyOne(fresh);
  if (!only) return open(fresh.length > 1 ? 'several of that noun before it' : 'nothing before it is called so');
  if (only.quoted || only.many !== (draft.many ?? false)) return open('one and many');
  if (!tellsMore(only, draft, scene)) return open('the noun tells no more before it');
  const isNew = scene.words.indefinites.has(firstWord(only.text));
  if (!draft.strong && !isNew) return open('nothing new was called so');
  return found(only, 0.9, 'the same noun, the only one near');
}

/** More words than the reference, and all of its own: not "tengah danau" for "danau besar tersebut". */
function tellsMore({ text, head, to, from }: Mention, draft: Draft, { view, words }: Scene): boolean {
  const isCounted = view.units[draft.from - 1]?.partOfSpeech === 'NUM';
  const own = view.units.slice(draft.at + 1, draft.to - 1).map(({ lower }) => lower);
  const parts = text.toLowerCase().split(/\s+/);
  const at = parts.indexOf(head);
  const opens = at === 0 || (at === 1 && [words.indefinites, words.articles].some((set) => set.has(parts[0] ?? '')));
  const isHeadFirst = words.pointerStands === 'before' || opens;
  const kept = words.pointerStands === 'before' || own.every((word) => parts.includes(word));
  const isVague = parts.every((word) => word === head || words.vague.has(word) || words.indefinites.has(word));
  return (
    !isCounted && !isVague && isHeadFirst && kept && to - from > (words.pointerStands === 'after' ? own.length + 1 : 1)
  );
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0]?.toLowerCase() ?? '';
}
