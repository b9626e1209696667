import nlp from 'compromise/two';
import { doubling, irregularVerbs, readOnlyForms, slips, unsureVerbs } from './irregular-verbs.ts';
import { isOneSyllable, mayDouble, regularGerund, regularPast, regularThirdPerson } from './regular-verb.ts';

/** The forms of one verb, lower case: write, writes, wrote, written, writing. */
export type VerbForms = {
  readonly infinitive: string;
  readonly thirdPerson: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
};

/** Which form a word is; who tags the sentence knows. */
export type VerbForm = Exclude<keyof VerbForms, 'infinitive'>;

type VerbRules = {
  readonly toInfinitive: (word: string, model: object, tense: string) => string;
  readonly conjugate: (base: string, model: object) => { readonly PastTense: string };
};

const methods = nlp.methods() as unknown as { readonly two: { readonly transform: { readonly verb: VerbRules } } };
const rules = methods.two.transform.verb;
const model = nlp.model();
const tenses: Readonly<Record<VerbForm, string>> = {
  thirdPerson: 'PresentTense',
  past: 'PastTense',
  // `compromise` knows regular participles as past forms only; strong ones are in our table.
  participle: 'PastTense',
  gerund: 'Gerund',
};

type Irregular = { readonly past: readonly string[]; readonly participle: readonly string[] };

const irregular: ReadonlyMap<string, Irregular> = new Map(
  irregularVerbs.split(';').map((entry) => {
    const [base = '', past = '', participle = past] = entry.trim().split(' ');
    return [base, { past: past.split('/'), participle: participle.split('/') }];
  }),
);

const strongForms = { past: formsToBase('past'), participle: formsToBase('participle') };

function formsToBase(as: 'past' | 'participle'): ReadonlyMap<string, string> {
  return new Map([...irregular].flatMap(([base, forms]) => forms[as].map((form) => [form, base] as const)));
}

/** "overtake" goes like "take", "cowrite" like "write". Not "relay": "relayed". */
const prefix = /^(?:re|over|under|out|mis|un|fore|with|up|inter|co(?=\p{L}{4}))(?=\p{L}{3})/u;
const notCompound = new Set(['relay', 'result', 'rebut', 'outfit', 'interlay']);

/**
 * All forms of a verb given by its infinitive. `undefined` when they are not sure: not a plain word, two verbs in one ("lie", "hang"), a
 * modal, or a spelling that `compromise` and the rules do not agree on. Says nothing of whether the word is a verb.
 */
export function verbForms(infinitive: string): VerbForms | undefined {
  const verb = infinitive.toLowerCase();
  if (!/^[a-z]*[aeiouy][a-z]*$/.test(verb) || verb.length < 2 || unsureVerbs.has(verb)) return undefined;
  const thirdPerson = verb === 'have' ? 'has' : regularThirdPerson(verb);
  const doubled = doublesLast(verb);
  const own = irregularOf(verb);
  if (thirdPerson === undefined || doubled === undefined) return undefined;
  const regular = regularPast(verb, doubled);
  return {
    infinitive: verb,
    thirdPerson,
    past: own?.past[0] ?? regular,
    participle: own?.participle[0] ?? regular,
    gerund: regularGerund(verb, doubled),
  };
}

/**
 * The infinitive of a form: "wrote", past -> "write"; "passes", thirdPerson -> "pass". Accepts either spelling ("labelled", "labeled").
 * `undefined` when no verb is found whose form this is.
 */
export function infinitiveOf(form: string, as: VerbForm): string | undefined {
  const word = form.toLowerCase();
  if (!/^[a-z]{2,}$/.test(word)) return undefined;
  if (readOnlyForms.has(word)) return readOnlyForms.get(word);
  if (as === 'past' || as === 'participle') {
    const strong = strongForms[as].get(word) ?? compoundOf(word, as);
    if (strong !== undefined) return strong;
  }
  const listed = regularBases(word, as).filter((base) => isListed(base) && isFormOf(word, base, as));
  if (listed.length === 1) return listed[0];
  const told = rules.toInfinitive(word, model, tenses[as]);
  const guess = slips.get(told) ?? told;
  if (guess !== word && isFormOf(word, guess, as)) return guess;
  const bases = regularBases(word, as).filter((base) => verbForms(base) === undefined || isFormOf(word, base, as));
  const [only, ...others] = bases;
  return only !== undefined && others.length === 0 && verbForms(only) !== undefined ? only : undefined;
}

/** Own table, then the table behind a prefix. */
function irregularOf(verb: string): Irregular | undefined {
  const listed = irregular.get(verb);
  if (listed !== undefined || notCompound.has(verb)) return listed;
  const before = prefix.exec(verb)?.[0] ?? '';
  const inner = before === '' ? undefined : irregular.get(verb.slice(before.length));
  if (inner === undefined) return undefined;
  const whole = (forms: readonly string[]) => forms.map((form) => `${before}${form}`);
  return { past: whole(inner.past), participle: whole(inner.participle) };
}

/** One syllable: the spelling tells; strong verbs are stressed on the last ("begin"). Others: `compromise` knows the stress, if its past is a regular one. */
function doublesLast(verb: string): boolean | undefined {
  const own = irregularOf(verb);
  if (!mayDouble(verb)) return false;
  if (isOneSyllable(verb)) return true;
  const listed = doubling.get(verb);
  if (listed !== undefined) return listed;
  if (own !== undefined) return true;
  const { PastTense: past } = rules.conjugate(verb, model);
  if (past === regularPast(verb, true)) return true;
  return past === regularPast(verb, false) ? false : undefined;
}

/** "overtook" -> "overtake". */
function compoundOf(word: string, as: 'past' | 'participle'): string | undefined {
  const before = prefix.exec(word)?.[0] ?? '';
  const inner = before === '' ? undefined : strongForms[as].get(word.slice(before.length));
  const base = `${before}${inner}`;
  return inner === undefined || notCompound.has(base) || irregularOf(base) === undefined ? undefined : base;
}

function isListed(base: string): boolean {
  return irregularOf(base) !== undefined || doubling.has(base);
}

/** Both spellings of longer verbs are in use ("labeled", "labelled"), and both forms of some strong ones. */
function isFormOf(word: string, base: string, as: VerbForm): boolean {
  const forms = verbForms(base);
  if (forms === undefined) return false;
  if (forms[as] === word) return true;
  if (!mayDouble(base) || isOneSyllable(base) || irregularOf(base) !== undefined) return false;
  if (as === 'gerund') return [true, false].some((doubled) => regularGerund(base, doubled) === word);
  return as !== 'thirdPerson' && [true, false].some((doubled) => regularPast(base, doubled) === word);
}

/** Every base that the regular rules could have made the form from. */
function regularBases(word: string, as: VerbForm): readonly string[] {
  const ending = as === 'gerund' ? 'ing' : as === 'thirdPerson' ? 's' : 'ed';
  if (!word.endsWith(ending)) return [];
  const stem = word.slice(0, -ending.length);
  const bases = [stem, `${stem}e`, stem.replace(/e$/, ''), stem.replace(/ie?$/, 'y'), stem.replace(/(.)\1$/, '$1')];
  return [...new Set([...bases, stem.replace(/ck$/, 'c'), stem.replace(/y$/, 'ie')])];
}
