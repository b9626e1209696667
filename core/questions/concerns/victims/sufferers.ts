import { dependents, lowerAt } from '../../../facts/index.ts';
import type { Person } from '../people/people.ts';
import type { Harm } from './harm-words.ts';
import { peopleUnder } from './people-under.ts';
import { previouslyNamed } from './previously-named.ts';
import type { Scene } from './scene.ts';

/** The people to whom the harm came, by the tree of the sentence. */
export function sufferersOf(scene: Scene, { at, sufferer }: Harm): readonly Person[] {
  switch (sufferer) {
    case 'subject':
      return subjectOf(scene, at).flatMap((head) => peopleOr(scene, head));
    case 'object':
      return objectsOf(scene, at).flatMap((head) => peopleOr(scene, head));
    case 'owner':
      return [...ownersOf(scene, at).flatMap((head) => peopleUnder(scene, head)), ...rightAfter(scene, at)];
  }
}

/** Those named under the word, whom it describes ("X, nelayan yang hilang", "X of Hamilton, who was killed"), or the one it points back to. */
function peopleOr(scene: Scene, head: number): readonly Person[] {
  const named = peopleUnder(scene, head);
  if (named.length > 0) return named;
  const word = scene.tree.words[head];
  if (word && (word.relation === 'appos' || (word.relation === 'nmod' && isPlace(scene, head)))) {
    const described = scene.personAt(word.head);
    if (described) return [described];
  }
  if (isAmong(scene, head)) return subjectOf(scene, head).flatMap((subject) => peopleUnder(scene, subject));
  const owner = ownerOf(scene, head);
  return owner ? [owner] : previouslyNamed(scene, head);
}

/** "X was among those killed", "X termasuk di antara korban tewas". */
function isAmong({ tree, harm }: Scene, head: number): boolean {
  return dependents(tree, head, 'case').some((child) => harm.among.has(lowerAt(tree, child)));
}

/** "the family of X, who vanished". */
function ownerOf(scene: Scene, head: number): Person | undefined {
  const { tree, harm } = scene;
  if (!harm.families.has(lowerAt(tree, head))) return undefined;
  return dependents(tree, head, 'nmod').flatMap((child) => scene.personAt(child) ?? [])[0];
}

function isPlace({ tree, sentence }: Scene, at: number): boolean {
  const place = tree.words[at]?.start ?? -1;
  return sentence.spans.some(
    ({ start, end, type, entityId }) => entityId !== undefined && type !== 'person' && start <= place && place < end,
  );
}

/** The subject of the word, or of the verb on which it hangs: "X ditemukan tewas", "X was abducted and killed", "X, yang tewas". */
function subjectOf(scene: Scene, at: number, depth = 0): readonly number[] {
  const { tree } = scene;
  const own = dependents(tree, at, 'nsubj').filter((child) => child < at && !isRelative(scene, child));
  const word = tree.words[at];
  if (own.length > 0 || !word || depth > 4) return own;
  switch (word.relation) {
    case 'acl':
    case 'amod':
      return scene.harm.conditions.has(lowerAt(tree, word.head)) ? hangs(scene, word.head, depth) : [word.head];
    case 'conj':
    case 'parataxis':
      return subjectOf(scene, word.head, depth + 1);
    case 'xcomp':
    case 'advmod':
    case 'advcl':
    case 'ccomp':
    case 'obl':
    case 'obj':
      return hangs(scene, at, depth);
    default:
      return [];
  }
}

/** "Polisi menemukan X tewas" is told of the object, "X ditemukan tewas" of the subject; so is what has a connective: "setelah ditabrak". */
function hangs(scene: Scene, at: number, depth: number): readonly number[] {
  const { tree } = scene;
  const head = tree.words[at]?.head ?? -1;
  const isMarked = dependents(tree, at, 'mark').length > 0;
  const objects = isMarked ? [] : dependents(tree, head, 'obj', 'iobj').filter((child) => child < at);
  if (objects.length > 0) return objects;
  return tree.words[at]?.relation === 'ccomp' ? [] : subjectOf(scene, head, depth + 1);
}

function objectsOf({ tree }: Scene, at: number): readonly number[] {
  const own = dependents(tree, at, 'obj').filter((child) => child > at);
  return own.length > 0 ? own : dependents(tree, at, 'iobj', 'ccomp', 'nsubj', 'flat').filter((child) => child > at);
}

/** "kematian X", "the murder of X", "X's body", "kasus pembunuhan terhadap X"; not who did it ("oleh X", "Y's murder of X") nor where. */
function ownersOf(scene: Scene, at: number): readonly number[] {
  const { tree, harm } = scene;
  const casesOf = (child: number) => dependents(tree, child, 'case').map((one) => lowerAt(tree, one));
  const isOf = (child: number) => casesOf(child).length > 0 && casesOf(child).every((lower) => harm.of.has(lower));
  const near = dependents(tree, at, 'nmod', 'flat', 'appos', 'compound', 'obj', 'obl');
  const far = near.flatMap((child) => dependents(tree, child, 'nmod'));
  const above = dependents(tree, tree.words[at]?.head ?? -1, 'nmod').filter((child) => child > at);
  const named = [...near, ...far, ...above].filter(isOf);
  if (named.length > 0) return named;
  return near.filter(
    (child) => casesOf(child).every((lower) => harm.ownerMarks.has(lower)) && !isPartOfWord(scene, child),
  );
}

/** "pembunuhan terhadap aktivis X": the name stands right behind, whatever the tree makes of its parts. */
function rightAfter(scene: Scene, at: number): readonly Person[] {
  const { tree, harm } = scene;
  let next = at + 1;
  while (harm.of.has(lowerAt(tree, next)) || harm.people.has(lowerAt(tree, next))) next += 1;
  const person = next - at < 4 ? scene.personAt(next) : undefined;
  return person && !harm.clitics.has(lowerAt(tree, next)) ? [person] : [];
}

/** "tewasnya 87 warga": the "-nya" only makes a noun of the verb. */
function isPartOfWord({ tree, harm }: Scene, at: number): boolean {
  return harm.clitics.has(lowerAt(tree, at)) && /^(?:NOUN|PROPN|NUM|DET)$/.test(tree.words[at + 1]?.partOfSpeech ?? '');
}

function isRelative({ tree, harm }: Scene, at: number): boolean {
  return harm.relatives.has(lowerAt(tree, at));
}
