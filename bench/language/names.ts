import { type Document, type Lexicon, readArticle, type Span } from '../../core/language/index.ts';
import { loadLexicon } from '../../scripts/quiz/shipped.ts';
import { type GoldArticle, type GoldName, type GoldType, readNameCorpus, splitBrackets } from './name-corpus.ts';

/**
 * Measures names: `node --import tsx bench/language/names.ts FILE.iob2 id|en [--size N] [--ours] [--rules] [--misses]`. N sentences (10) make an
 * article, which the whole engine reads; a name counts when both borders and the type (PER, ORG, LOC) are right. Names in lines
 * that are read as headings or boilerplate are left out, as no names are looked for there. `--misses` prints each fault. `--ours` puts
 * labels our way: a name and its acronym in brackets are two names, and unlabelled countries (idner labels none that acts) do not count.
 * `--rules` reads without the network.
 */
const [file, language, ...options] = process.argv.slice(2);
if (file === undefined || (language !== 'id' && language !== 'en')) {
  console.error('Expected an IOB2 file and a language, got something else. Run: names.ts FILE.iob2 id|en [--misses]');
  process.exit(2);
}

const types: Readonly<Partial<Record<Span['type'], GoldType>>> = {
  person: 'PER',
  organisation: 'ORG',
  country: 'LOC',
  province: 'LOC',
  city: 'LOC',
  region: 'LOC',
  place: 'LOC',
};

type Found = GoldName & { readonly because: string; readonly fine: Span['type'] };
type Count = { right: number; found: number; expected: number };

const size = options.includes('--size') ? Number(options[options.indexOf('--size') + 1]) : 10;
const counts: Record<GoldType | 'all', Count> = { PER: none(), ORG: none(), LOC: none(), all: none() };
let unread = 0;
const lexicon: Lexicon = { ...loadLexicon(), ...(options.includes('--rules') ? { modelOf: () => undefined } : {}) };
const ours = options.includes('--ours');
const articles = readNameCorpus(file, size).map((article) => (ours ? splitBrackets(article) : article));
const began = performance.now();
for (const article of articles) measure(article);
const spent = performance.now() - began;

console.log(`${articles.length} articles of up to ${size} sentences, ${(spent / articles.length).toFixed(1)} ms each`);
for (const [type, count] of Object.entries(counts)) console.log(`${type.padEnd(4)} ${scores(count)}`);
console.log(`${unread} names in headings and boilerplate left out`);

function measure(article: GoldArticle): void {
  const { sentences } = readArticle({ title: '', body: article.body, language: language as 'id' | 'en' }, lexicon);
  const read = sentences.filter(({ role }) => role !== 'heading' && role !== 'boilerplate');
  const gold = article.names.filter(({ start }) =>
    read.some((sentence) => sentence.start <= start && start < sentence.end),
  );
  unread += article.names.length - gold.length;
  const found = read
    .flatMap(({ spans }) => spans.flatMap(foundOf))
    .filter((name) => !(ours && name.fine === 'country' && !gold.some((other) => overlap(name, other))));
  for (const name of gold) tally(name, 'expected');
  for (const name of found) tally(name, 'found');
  for (const name of found) if (gold.some((other) => same(name, other))) tally(name, 'right');
  if (options.includes('--misses')) printFaults(article, read, gold, found);
}

function foundOf({ start, end, type, because }: Span): readonly Found[] {
  const label = types[type];
  return label ? [{ start, end, type: label, because, fine: type }] : [];
}

function tally({ type }: GoldName, what: keyof Count): void {
  counts[type][what] += 1;
  counts.all[what] += 1;
}

function same(one: GoldName, other: GoldName): boolean {
  return one.start === other.start && one.end === other.end && one.type === other.type;
}

function overlap(one: GoldName, other: GoldName): boolean {
  return one.start < other.end && other.start < one.end;
}

function printFaults(
  { body }: GoldArticle,
  sentences: Document['sentences'],
  gold: readonly GoldName[],
  found: readonly Found[],
): void {
  const show = ({ start, end, type }: GoldName) => `${body.slice(start, end)}|${type}`;
  for (const sentence of sentences) {
    const inside = ({ start }: GoldName) => sentence.start <= start && start < sentence.end;
    const missed = gold.filter((name) => inside(name) && !found.some((other) => same(name, other)));
    const wrong = found.filter((name) => inside(name) && !gold.some((other) => same(name, other)));
    if (missed.length + wrong.length === 0) continue;
    console.log(`\n${sentence.text}`);
    for (const name of missed) console.log(`  missed ${show(name)}`);
    for (const name of wrong) console.log(`  wrong  ${show(name)}  (${name.because})`);
  }
}

function none(): Count {
  return { right: 0, found: 0, expected: 0 };
}

function scores({ right, found, expected }: Count): string {
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, expected);
  const f = (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
  const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)} %`;
  return `precision ${percent(precision)}  recall ${percent(recall)}  F ${percent(f)}  (${right} right, ${found} found, ${expected} labelled)`;
}
