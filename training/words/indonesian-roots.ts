import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type RootClass, type RootLists, readRoots } from '../../core/language/id/morphology/index.ts';
import { readingsOfBase, stemsOf } from '../../core/language/id/morphology/stems.ts';
import { readHandList } from './hand-list.ts';
import { countSeenForms } from './seen-forms.ts';
import { readTreebank, type TreebankWord } from './treebank.ts';

/**
 * Makes content/words/indonesian-roots.json: `node --import tsx training/words/indonesian-roots.ts DATA`, DATA being the folder that holds
 * treebanks/, entities/ and questions/. Only training, development and PUD files are read, no test set that the words are measured on.
 */
const [data] = process.argv.slice(2);
if (data === undefined) {
  console.error('Expected the data folder, got nothing. Run: indonesian-roots.ts DATA');
  process.exit(2);
}

const hand = readHandList(path.join(import.meta.dirname, 'indonesian-by-hand.txt'));
const listed = (heading: string): readonly string[] => hand.get(heading) ?? [];
const treebanks: Readonly<Record<string, readonly TreebankWord[]>> = Object.fromEntries(
  ['id_csui-ud-train', 'id_pud-ud-test', 'id_gsd-ud-dev'].map((name) => [
    name,
    readTreebank(path.join(data, 'treebanks', `${name}.conllu`)),
  ]),
);
const seen = countSeenForms(data);
const struck = new Set(listed('struck'));
const byHand = new Set(['verb', 'noun', 'adjective', 'closed', 'other'].flatMap((name) => listed(`${name} roots`)));

const classes = classesOf([...byHand, ...treebankRoots()].filter((root) => !struck.has(root)));
const lists: RootLists = {
  roots: {
    verb: rootsIn('verb'),
    noun: rootsIn('noun'),
    adjective: rootsIn('adjective'),
    closed: rootsIn('closed'),
    other: rootsIn('other'),
  },
  transitive: '',
  withoutPassive: sorted(listed('intransitive meN- forms')),
  withoutActive: sorted(listed('bases without a sure active')),
  terVerbs: sorted(listed('ter- verbs on adjectives')),
  echoes: sorted(listed('sound-changing reduplications')),
};
const transitive = sorted([...listed('transitive bases'), ...seenPassiveBases()]);
const about =
  'Roots of Indonesian, made by training/words/indonesian-roots.ts from the lemmas and features of UD_Indonesian-CSUI (train), UD_Indonesian-PUD and ' +
  'UD_Indonesian-GSD (dev), from forms seen in IndoNLU (FacQA, NERGrit) and idner-news-2k, and from words added by hand. Offered under CC BY-SA 4.0.';
const target = path.join(import.meta.dirname, '../../content/words/indonesian-roots.json');
writeFileSync(target, `${JSON.stringify({ about, ...lists, transitive }, undefined, 1)}\n`);
console.log(`${classes.size} roots, ${transitive.split(' ').length} verb bases that take an object`);

/** Lemmas that are plain words: vouched for by two treebanks, by one that was checked by hand, or by use elsewhere. */
function treebankRoots(): readonly string[] {
  const sources = new Map<string, Set<string>>();
  for (const [name, words] of Object.entries(treebanks)) {
    for (const word of words.filter(isPlainWord)) {
      const lemma = word.lemma.toLowerCase();
      sources.set(lemma, (sources.get(lemma) ?? new Set()).add(name));
    }
  }
  const sure = readRoots({ ...emptyLists(), roots: { ...emptyLists().roots, other: sorted([...byHand]) } });
  return [...sources]
    .filter(([lemma, names]) => names.size > 1 || !names.has('id_gsd-ud-dev') || (seen.get(lemma) ?? 0) > 0)
    .map(([lemma]) => lemma)
    .filter((lemma) => byHand.has(lemma) || !stemsOf(lemma, sure).some(({ prefixes }) => prefixes.length > 0));
}

/** Abbreviations, names and foreign words are no roots of Indonesian. */
function isPlainWord({ lemma, partOfSpeech, features }: TreebankWord): boolean {
  return (
    !['PROPN', 'PUNCT', 'NUM', 'SYM', 'X'].includes(partOfSpeech) &&
    !/Foreign|Typo|Abbr/.test(features) &&
    /^[a-z]{3,}$/i.test(lemma) &&
    /[aiueo]/i.test(lemma) &&
    !/x|q|ck|ph|th|ee|oo|[bcdfghjklmnpqrstvwyz]{5}/i.test(lemma)
  );
}

/** A class counts when the hand list says so or CSUI and PUD tag the bare root so at least twice, and in a third of its places. */
function classesOf(roots: readonly string[]): ReadonlyMap<string, ReadonlySet<RootClass>> {
  const tags = new Map<string, Map<string, number>>();
  for (const name of ['id_csui-ud-train', 'id_pud-ud-test']) {
    for (const { form, lemma, partOfSpeech } of treebanks[name] ?? []) {
      if (form.toLowerCase() !== lemma.toLowerCase()) continue;
      const counts = tags.get(form.toLowerCase()) ?? new Map<string, number>();
      tags.set(form.toLowerCase(), counts.set(partOfSpeech, (counts.get(partOfSpeech) ?? 0) + 1));
    }
  }
  const isTagged = (root: string, tag: string) => {
    const counts = tags.get(root) ?? new Map<string, number>();
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return (counts.get(tag) ?? 0) >= Math.max(2, total / 3);
  };
  const rules: readonly (readonly [RootClass, string])[] = [
    ['verb', 'VERB'],
    ['noun', 'NOUN'],
    ['adjective', 'ADJ'],
  ];
  const closed = new Set(listed('closed roots'));
  return new Map(
    roots.map((root) => {
      if (closed.has(root)) return [root, new Set<RootClass>(['closed'])];
      const own = rules.filter(([name, tag]) => listed(`${name} roots`).includes(root) || isTagged(root, tag));
      return [root, new Set<RootClass>(own.length > 0 ? own.map(([name]) => name) : ['other'])];
    }),
  );
}

/** A di- form in use is the best proof that its verb has an object. Tagged ones count once, untagged ones twice. */
function seenPassiveBases(): readonly string[] {
  const lexicon = readRoots(lists);
  const tagged = Object.values(treebanks)
    .flat()
    .filter(({ features, partOfSpeech }) => features.includes('Voice=Pass') && partOfSpeech === 'VERB')
    .map(({ form }) => form.toLowerCase());
  const untagged = [...seen].filter(([, count]) => count > 1).map(([form]) => form);
  return [...new Set([...tagged, ...untagged])]
    .filter((form) => form.startsWith('di') && !lexicon.classes.has(form))
    .map((form) => form.slice(2))
    .filter((base) => readingsOfBase(base, lexicon).length > 0 && !listed('no verb after di').includes(base));
}

function rootsIn(name: RootClass): string {
  return sorted([...classes].filter(([, own]) => own.has(name)).map(([root]) => root));
}

function sorted(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}

function emptyLists(): RootLists {
  const roots = { verb: '', noun: '', adjective: '', closed: '', other: '' };
  return { roots, transitive: '', withoutPassive: '', withoutActive: '', terVerbs: '', echoes: '' };
}
