import { readFileSync } from 'node:fs';
import { type Document, type Lexicon, makeLexicon, readArticle, type Sentence } from '../../core/language/index.ts';
import { type Reference, resolveReferences } from '../../core/language/reference/index.ts';
import { loadLexicon } from '../../features/articles/queries/load-lexicon.ts';
import { readNameLists } from '../../features/articles/queries/name-lists.ts';
import { type GoldMention, type GumDocument, readGum } from './gum.ts';
import { type GoldReference, goldReferences } from './reference-gold.ts';

/**
 * Measures references. `node --import tsx bench/language/reference.ts gum FILE.conllu ...` counts on GUM's gold chains, with gold trees
 * and names; `--spans engine` takes the engine's names, `--words engine` its trees too, `--words none` no trees.
 * `... articles` counts on our annotated Indonesian articles with the engine's names and trees, `--words none` without trees.
 * `--no-models` reads without networks; `--show` prints what is wrong, `--open` counts why the rest stays open (both: prints it).
 * Precision: of the resolved ones, how many point into the right chain. Recall: of the gold pronouns (and definite phrases) with an
 * earlier mention, how many are resolved rightly. GUM names no capitals that act: they count as wrong there.
 */
type Tally = { right: number; resolved: number; gold: number };
type Counts = Map<string, Tally>;

const [mode, ...rest] = process.argv.slice(2);
const flags = new Set(
  rest.filter((one, at) => one.startsWith('--') || rest[at - 1]?.startsWith('--spans') || rest[at - 1] === '--words'),
);
const files = rest.filter((one) => !flags.has(one));
const show = flags.has('--show');
const engineWords = rest.includes('--words') && rest[rest.indexOf('--words') + 1] === 'engine';
const lexicon = flags.has('--no-models') ? makeLexicon({ ...readNameLists(), models: {} }) : loadLexicon();

function measureGum(): void {
  const counts: Counts = new Map();
  for (const file of files) for (const document of readGum(file, lexicon)) countDocument(document, counts);
  print(counts);
}

function countDocument(document: GumDocument, counts: Counts): void {
  const read = flags.has('engine') || engineWords ? withEngineSpans(document, lexicon) : document;
  const sentences = flags.has('none') ? withoutTrees(read.sentences) : read.sentences;
  const references = resolveReferences({ language: 'en', sentences, entities: read.names, lexicon });
  const earlier = (mention: GoldMention) =>
    document.mentions.some((one) => one.chain === mention.chain && one.start < mention.start);
  const roles = new Map(document.sentences.map(({ index, role }) => [index, role]));
  for (const mention of document.mentions) {
    const group = goldGroup(mention, document.body);
    if (group && earlier(mention) && roles.get(mention.sentence) === 'prose') tally(counts, group).gold += 1;
  }
  for (const reference of references) countReference(reference, document, counts);
}

const pronouns: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['he, she', 'he him his himself she her hers herself'],
    ['it', 'it its itself'],
    ['they', 'they them their theirs themselves'],
  ].flatMap(([group = '', forms = '']) => forms.split(' ').map((form) => [form, group])),
);

function goldGroup({ start, end, headPos }: GoldMention, body: string): string | undefined {
  const text = body.slice(start, end).toLowerCase();
  if (pronouns[text]) return pronouns[text];
  return headPos === 'NOUN' && /^(the|this|that|these|those) /.test(text) ? 'definite' : undefined;
}

function countReference(reference: Reference, document: GumDocument, counts: Counts): void {
  const group = pronouns[reference.form.toLowerCase()] ?? reference.kind;
  if (!reference.antecedent) {
    if (flags.has('--open')) {
      tally(counts, `  ${group}: open, ${reference.because}`).resolved += 1;
      if (show && group in { 'he, she': 1, it: 1, they: 1 })
        console.log(`OPEN ${group} ${document.id} ${reference.because}\n   ${contextOf(document.body, reference)}`);
    }
    return;
  }
  const own = document.mentions.find(
    ({ start, end, head }) =>
      (start === reference.start && end === reference.end) ||
      (reference.kind === 'definite' && start === reference.start && head.end <= reference.end && end >= reference.end),
  );
  const target = mentionAt(document, reference.antecedent);
  const isRight = own !== undefined && target !== undefined && own.chain === target.chain;
  for (const one of [group, `  ${group}: ${reference.because}`]) {
    tally(counts, one).resolved += 1;
    if (isRight) tally(counts, one).right += 1;
  }
  if (show && !isRight)
    console.log(
      `WRONG ${document.id} "${reference.form}" -> "${reference.antecedent.text}" (${reference.because}) own ${own?.chain} target ${target?.chain}\n   ${contextOf(document.body, reference)}`,
    );
}

/** The gold mention the antecedent means: the widest one with its head inside, else the narrowest around it. */
function mentionAt(
  { mentions }: GumDocument,
  { start, end }: { readonly start: number; readonly end: number },
): GoldMention | undefined {
  const heads = mentions.filter(({ head }) => head.start >= start && head.end <= end);
  const around = mentions.filter((one) => one.start <= start && one.end >= end);
  const close = (one: GoldMention) => Math.abs(one.start - start) + Math.abs(one.end - end);
  const narrowest = [...(heads.length > 0 ? heads : around)].sort((one, other) => close(one) - close(other));
  return narrowest[0];
}

function withoutTrees(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.map((sentence) => ({ ...sentence, words: [] }));
}

function withEngineSpans(document: GumDocument, words: Lexicon): GumDocument {
  const read = readArticle({ title: '', body: document.body, language: 'en' }, words);
  const spans = read.sentences.flatMap((sentence) => sentence.spans);
  const sentences = document.sentences.map((sentence) => ({
    ...sentence,
    spans: spans.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
  }));
  return { ...document, sentences: engineWords ? read.sentences : sentences, names: read.entities };
}

function measureArticles(): void {
  const counts: Counts = new Map();
  for (const [name, gold] of Object.entries(goldReferences)) {
    const text = readFileSync(`content/articles/${name}.md`, 'utf8');
    const body = text.slice(text.indexOf('\n---\n') + 5);
    const publishedAt = /^publishedAt: (\S+)/m.exec(text)?.[1] ?? '2024-01-01';
    const read = readArticle({ title: '', body, language: 'id', publishedAt }, lexicon);
    const sentences = flags.has('none') ? withoutTrees(read.sentences) : read.sentences;
    const references = resolveReferences({ ...read, sentences, lexicon });
    const seen = new Set(gold.map((one) => countGold(name, one, references, read, counts)));
    for (const extra of references.filter((one) => !seen.has(one) && one.antecedent)) {
      tally(counts, 'not annotated').resolved += 1;
      console.log(
        `EXTRA ${name} "${extra.form}" -> ${extra.antecedent?.text} (${extra.because})\n   ${contextOf(body, extra)}`,
      );
    }
  }
  print(counts);
}

/** Counts one annotated reference; answers with the resolver's own at that place, matched by its end. */
function countGold(
  name: string,
  [context, ...wanted]: GoldReference,
  references: readonly Reference[],
  { body, entities }: Document,
  counts: Counts,
): Reference | undefined {
  const [left = '', form = '', right = ''] = context.split('|');
  const end = body.indexOf(left + form + right) + left.length + form.length;
  const reference = references.find((one) => one.end === end);
  const line = tally(counts, form === 'nya' ? '-nya' : (reference?.kind ?? 'definite'));
  if (wanted.length > 0) line.gold += 1;
  if (!reference) console.log(`NOT FOUND ${name} ${context}`);
  if (show && reference && !reference.antecedent && wanted.length > 0)
    console.log(`open ${name} ${context} (${reference.because}); wanted ${wanted[0]}`);
  if (!reference?.antecedent) return reference;
  const { text: got, entityId } = reference.antecedent;
  const full = entities.find(({ id }) => id === entityId)?.name ?? got;
  const isRight = wanted.some((one) => [got, full].some((own) => own.toLowerCase() === one.toLowerCase()));
  line.resolved += 1;
  if (isRight) line.right += 1;
  const told = `${name} ${context} -> ${got} / ${full} (${reference.because}); wanted ${wanted.join(' / ')}`;
  if (show || !isRight) console.log(`${isRight ? 'right' : 'WRONG'} ${told}`);
  return reference;
}

function contextOf(body: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${body.slice(Math.max(0, start - 160), start)}[[${body.slice(start, end)}]]${body.slice(end, end + 60)}`.replaceAll(
    '\n',
    ' ',
  );
}

function tally(counts: Counts, group: string): Tally {
  const own = counts.get(group) ?? { right: 0, resolved: 0, gold: 0 };
  counts.set(group, own);
  return own;
}

function print(counts: Counts): void {
  const groups = [...counts].filter(([name]) => !name.startsWith('  '));
  const all = groups.reduce(
    (sum, [, one]) => ({
      right: sum.right + one.right,
      resolved: sum.resolved + one.resolved,
      gold: sum.gold + one.gold,
    }),
    { right: 0, resolved: 0, gold: 0 },
  );
  for (const [name, { right, resolved, gold }] of [
    ...[...counts].sort(([one], [other]) => one.trim().localeCompare(other.trim())),
    ['all', all] as const,
  ])
    console.log(
      `${name.padEnd(64)} resolved ${String(resolved).padStart(4)}, right ${String(right).padStart(4)} (${percent(right, resolved)})${name.startsWith('  ') ? '' : `; of ${gold} to find ${percent(right, gold)}`}`,
    );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

if (mode === 'gum' && files.length > 0) measureGum();
else if (mode === 'articles') measureArticles();
else {
  console.error('Expected "gum FILE.conllu ..." or "articles", got something else.');
  process.exit(2);
}
