import { infinitiveOf, verbForms } from '../../language/index.ts';

/** What goes before the subject of a question, and what stays after it: "has won" -> has, won; "docked" -> did, dock. */
export type Inverted = { readonly first: string; readonly rest: string };

const being = new Set('am is are was were'.split(' '));
const modals = new Set('will would can could may might shall should must'.split(' '));
const having = new Set('have has had'.split(' '));
const plainAdverbs = new Set(
  'first next also still already only even just finally never not now once long later since soon then ever almost nearly all both'.split(
    ' ',
  ),
);

function isAdverb(word: string): boolean {
  return (
    plainAdverbs.has(word) ||
    (/ly$/.test(word) && !/^(apply|supply|rely|reply|fly|comply|ally|multiply|imply|rally)$/.test(word))
  );
}

/** The predicate turned round for a question; nothing when its form is not sure. `isMany`: whether the subject is. */
export function inverted(predicate: string, isMany: boolean): Inverted | undefined {
  const words = predicate.split(' ');
  if (words.some((word) => /^(not|never|cannot)$|n['’]t$/.test(word)) || /['’]/.test(predicate)) return undefined;
  const at = words.findIndex((word) => !isAdverb(word));
  const verb = words[at];
  if (verb === undefined) return undefined;
  const before = words.slice(0, at);
  const after = words.slice(at + 1);
  const rest = [...before, ...after].join(' ');
  if (being.has(verb) && isBaseForm(after[0])) return undefined;
  if (being.has(verb) || modals.has(verb)) return { first: verb, rest };
  if (having.has(verb) && isPerfect(after)) return { first: verb, rest };
  if (verb === 'used' || verb === 'ought') return undefined;
  const form = supported(verb, isMany);
  return form && { first: form.first, rest: [...before, form.rest, ...after].join(' ') };
}

const adjectives = new Set(
  'open clear dry free empty clean close live correct complete secure separate direct present subject welcome warm cool calm slow wet light short own'.split(
    ' ',
  ),
);

/** "is begin": what was left out between the two is missing. */
function isBaseForm(word: string | undefined): boolean {
  return (
    word !== undefined &&
    !adjectives.has(word) &&
    verbForms(word)?.infinitive === word &&
    infinitiveOf(word, 'participle') === undefined &&
    /^(?:begin|start|end|take|make|go|give|get|do|be|have|see|know|find|become|leave|keep|bring|hold|write|stand|lose|pay|meet|include|continue|remain|arrive|happen)$/.test(
      word,
    )
  );
}

/** "had gone up" -> "went up", "has been built" -> "was built": of a deed asked for its date nothing tells what it came before. */
export function plainPast(predicate: string, isMany: boolean): string | undefined {
  const words = predicate.split(' ');
  const at = words.findIndex((word, place) => place > 0 && !isAdverb(word));
  const verb = words[at] ?? '';
  if (!having.has(words[0] ?? '') || at < 0) return undefined;
  if (verb === 'been')
    return infinitiveOf(words[at + 1] ?? '', 'participle') === undefined
      ? undefined
      : [isMany ? 'were' : 'was', ...words.slice(1, at), ...words.slice(at + 1)].join(' ');
  const base = infinitiveOf(verb, 'participle');
  const past = base === undefined ? undefined : verbForms(base)?.past;
  return past && [...words.slice(1, at), past, ...words.slice(at + 1)].join(' ');
}

/** "has finally reached": a participle follows, adverbs aside. */
function isPerfect(after: readonly string[]): boolean {
  const next = after.find((word) => !isAdverb(word)) ?? '';
  return next === 'been' || infinitiveOf(next, 'participle') !== undefined;
}

/** "docked" -> did, dock; "runs" -> does, run; "run" after many -> do, run. */
function supported(verb: string, isMany: boolean): Inverted | undefined {
  const third = infinitiveOf(verb, 'thirdPerson');
  if (third !== undefined) return { first: 'does', rest: third };
  const past = infinitiveOf(verb, 'past');
  const isBase = verbForms(verb)?.infinitive === verb && infinitiveOf(verb, 'participle') !== 'find';
  if (past !== undefined && past !== verb) return { first: 'did', rest: past };
  if (past === verb) return isMany ? undefined : { first: 'did', rest: verb };
  return isBase && isMany ? { first: 'do', rest: verb } : undefined;
}

/** "is turned down" of one, "were" of "which country": the predicate as it stands after "who" or "which", which are one. */
export function ofOne(predicate: string): string | undefined {
  const words = predicate.split(' ');
  const at = words.findIndex((word) => !isAdverb(word));
  const verb = words[at] ?? '';
  const changed = { are: 'is', were: 'was', have: 'has', do: 'does' }[verb];
  if (changed !== undefined) return words.with(at, changed).join(' ');
  if (being.has(verb) || modals.has(verb) || having.has(verb) || verb === 'did') return predicate;
  if (infinitiveOf(verb, 'past') !== undefined || infinitiveOf(verb, 'thirdPerson') !== undefined) return predicate;
  const third = verbForms(verb)?.thirdPerson;
  return third && words.with(at, third).join(' ');
}

/** "was turned down" -> "turned down", "is owned" -> "owns": the passive as the deed of one doer; nothing for longer groups. */
export function activeOf(predicate: string): string | undefined {
  const words = predicate.split(' ');
  const adverbs = words.filter((word, at) => at > 0 && isAdverb(word) && at < words.length - 1);
  const [first = '', ...others] = words.filter((word) => !adverbs.includes(word));
  const [next = '', ...particles] = others[0] === 'been' ? others.slice(1) : others;
  const base = infinitiveOf(next, 'participle');
  const forms = base === undefined ? undefined : verbForms(base);
  if (!forms || !particles.every((word) => /^(up|down|out|off|in|on|over|away|back)$/.test(word))) return undefined;
  const verb = activeForm(first, others[0] === 'been', forms);
  return verb && [...adverbs, verb, ...particles].join(' ');
}

function activeForm(
  first: string,
  isPerfect: boolean,
  forms: NonNullable<ReturnType<typeof verbForms>>,
): string | undefined {
  if (isPerfect)
    return first === 'has' || first === 'have'
      ? `has ${forms.participle}`
      : first === 'had'
        ? `had ${forms.participle}`
        : undefined;
  if (first === 'was' || first === 'were') return forms.past;
  return first === 'is' || first === 'are' ? forms.thirdPerson : undefined;
}

/** "came" -> "come", "was postponed" -> "be postponed": the predicate after "to"; nothing when its form is not sure. */
export function toDo(predicate: string): string | undefined {
  const [first = '', ...rest] = predicate.split(' ');
  if (isAdverb(first) || modals.has(first) || rest[0] === 'not') return undefined;
  const base = being.has(first)
    ? 'be'
    : having.has(first)
      ? isPerfect(rest)
        ? undefined
        : 'have'
      : (infinitiveOf(first, 'past') ?? infinitiveOf(first, 'thirdPerson'));
  return base && [base, ...rest].join(' ');
}
