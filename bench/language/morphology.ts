import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  analyseWord,
  passiveOf,
  type RootLexicon,
  type RootLists,
  readRoots,
} from '../../core/language/id/morphology/index.ts';
import { readTreebank, type TreebankWord } from '../../training/words/treebank.ts';

/**
 * Measures Indonesian morphology: `node --import tsx bench/language/morphology.ts DATA [--show]`, DATA (or $TREEBANKS) being the folder that
 * holds id_csui-ud-test.conllu and the like. --show lists every miss and every passive, to be read by a person.
 */
const args = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const data = args[0] ?? process.env.TREEBANKS;
if (data === undefined) {
  console.error(
    'Expected the folder of the treebanks, got nothing. Run: morphology.ts DATA [--show], or set TREEBANKS.',
  );
  process.exit(2);
}
const show = process.argv.includes('--show');
const rootsFile = path.join(import.meta.dirname, '../../content/words/indonesian-roots.json');
const lexicon: RootLexicon = readRoots(JSON.parse(readFileSync(rootsFile, 'utf8')) as RootLists);

for (const name of ['id_csui-ud-test', 'id_gsd-ud-test', 'id_csui-ud-train', 'id_pud-ud-test', 'id_gsd-ud-dev']) {
  const words = load(name).filter(isOrdinary);
  console.log(`\n${name}: ${words.length} ordinary words`);
  measureRoots('all', words);
  measureRoots('affixed', words.filter(isAffixed));
  measureVoice(words);
}
measurePassives();

function load(name: string): readonly TreebankWord[] {
  const file = path.join(data ?? '', `${name}.conllu`);
  try {
    return readTreebank(file);
  } catch {
    console.error(`Expected ${file}, got nothing. Give the folder of the treebanks.`);
    process.exit(2);
  }
}

/** Names, numbers, marks, abbreviations and foreign words have no Indonesian root; clitics stand alone in treebanks. */
function isOrdinary({ form, lemma, partOfSpeech, features }: TreebankWord): boolean {
  if (['PROPN', 'PUNCT', 'NUM', 'SYM', 'X'].includes(partOfSpeech) || /Foreign|Typo|Abbr/.test(features)) return false;
  return /^\p{L}+(-\p{L}+)*$/u.test(form) && !['nya', 'ku', 'mu', 'lah', 'kah', 'pun'].includes(form) && lemma !== '_';
}

function isAffixed({ form, lemma }: TreebankWord): boolean {
  return form.toLowerCase() !== lemma.toLowerCase();
}

function measureRoots(label: string, words: readonly TreebankWord[]): void {
  const misses = new Map<string, number>();
  let answered = 0;
  let right = 0;
  for (const { form, lemma } of words) {
    const root = analyseWord(form, lexicon)?.root;
    if (root !== undefined) answered += 1;
    if (root === lemma.toLowerCase()) right += 1;
    else count(misses, `${form.toLowerCase()}>${root ?? '?'} (${lemma.toLowerCase()})`);
  }
  console.log(
    `  roots, ${label}: coverage ${share(answered, words.length)}, precision ${share(right, answered)}, right ${share(right, words.length)}`,
  );
  if (show) console.log(`    ${listed(misses)}`);
}

/** Act is meN-, ber- or a bare verb, Pass is di-, ku- or ter-: bare verbs show no voice and are not answered. */
function measureVoice(words: readonly TreebankWord[]): void {
  const tagged = words.filter(({ features }) => features.includes('Voice='));
  const misses = new Map<string, number>();
  let answered = 0;
  let right = 0;
  for (const { form, features } of tagged) {
    const voice = analyseWord(form, lexicon)?.voice;
    if (voice === undefined) continue;
    answered += 1;
    const expected = features.includes('Voice=Act') ? ['active', 'intransitive'] : ['passive', 'accidental'];
    if (expected.includes(voice)) right += 1;
    else count(misses, `${form.toLowerCase()}>${voice}`);
  }
  console.log(
    `  voice: ${tagged.length} tagged, coverage ${share(answered, tagged.length)}, precision ${share(right, answered)}`,
  );
  if (show) console.log(`    ${listed(misses)}`);
}

/** Every type of meN- verb of CSUI test and of PUD with the passive made of it; a person says which are right. */
function measurePassives(): void {
  for (const name of ['id_csui-ud-test', 'id_pud-ud-test']) {
    const verbs = load(name).filter(
      ({ form, partOfSpeech }) => partOfSpeech === 'VERB' && /^me[lmnrwy]\p{L}+$/iu.test(form),
    );
    const types = [...new Set(verbs.map(({ form }) => form.toLowerCase()))].sort();
    const answers = types.map((verb) => [verb, passiveOf(verb, lexicon)] as const);
    const given = answers.filter(([, passive]) => passive !== undefined);
    console.log(
      `\n${name}: ${types.length} meN- types, ${given.length} passives, ${types.length - given.length} refused`,
    );
    if (!show) continue;
    console.log(`  ${given.map(([verb, passive]) => `${verb}>${passive}`).join(' ')}`);
    console.log(
      `  refused: ${answers
        .filter(([, passive]) => !passive)
        .map(([verb]) => verb)
        .join(' ')}`,
    );
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function listed(counts: ReadonlyMap<string, number>): string {
  const often = [...counts].sort(([, one], [, other]) => other - one);
  return often.map(([key, times]) => (times > 1 ? `${key} x${times}` : key)).join('; ');
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)} % (${part}/${whole})`;
}
