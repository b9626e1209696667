import type { Language } from '../../core/language/document.ts';
import { splitSentences } from '../../core/language/sentences.ts';
import { type GoldSentence, readConllu } from './conllu.ts';

/**
 * Measures sentence borders: `node --import tsx bench/language/sentences.ts FILE.conllu id|en [--misses]`.
 * "joined": the `# text` lines are joined by spaces, fifty at a time, whatever paragraphs they came from. "paragraphs":
 * joined only inside a paragraph, where the file says where one begins (`# newdoc`, `# newpar`), as in a real article.
 * "headlines apart": as "paragraphs", and a sentence without a final mark stands alone, as headlines and captions do.
 * Precision and recall count the ends of sentences, ends of paragraphs too.
 */
const [file, language, ...flags] = process.argv.slice(2);
if (file === undefined || (language !== 'id' && language !== 'en')) {
  console.error('Expected a CoNLL-U file and a language, got something else. Run: sentences.ts FILE.conllu id|en');
  process.exit(2);
}

const sentences = readConllu(file);
const ways = [
  { name: 'joined', groups: groupsOf(sentences, (_, at) => at % 50 === 0) },
  { name: 'paragraphs', groups: groupsOf(sentences, ({ opensParagraph }, at) => opensParagraph || at === 0) },
  {
    name: 'headlines apart',
    groups: groupsOf(
      sentences,
      (sentence, at) =>
        sentence.opensParagraph || at % 50 === 0 || isHeadline(sentence) || isHeadline(sentences[at - 1]),
    ),
  },
];
console.log(`${sentences.length} sentences`);
for (const { name, groups } of ways)
  if (name !== 'paragraphs' || groups.length > 1) console.log(`  ${name}: ${measure(groups, language)}`);
if (flags.includes('--misses'))
  for (const { name, groups } of ways) for (const group of groups) printMisses(name, group);

function isHeadline(sentence: GoldSentence | undefined): boolean {
  return sentence !== undefined && !/[.!?…]["'”’)\]»]*$/.test(sentence.text);
}

function groupsOf(
  all: readonly GoldSentence[],
  opens: (sentence: GoldSentence, at: number) => boolean,
): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const [at, sentence] of all.entries()) {
    if (opens(sentence, at)) groups.push([]);
    groups.at(-1)?.push(sentence.text);
  }
  return groups;
}

function bordersOf(group: readonly string[], spoken: Language) {
  const body = group.join(' ');
  const expected = new Set<number>();
  let at = 0;
  for (const text of group) {
    expected.add(at + text.length);
    at += text.length + 1;
  }
  const found = splitSentences(body, { start: 0, end: body.length }, spoken).map(({ end }) => end);
  return { body, expected, found: new Set(found) };
}

function measure(groups: readonly (readonly string[])[], spoken: Language): string {
  const counts = { right: 0, found: 0, expected: 0 };
  for (const group of groups) {
    const { expected, found } = bordersOf(group, spoken);
    counts.right += [...found].filter((end) => expected.has(end)).length;
    counts.found += found.size;
    counts.expected += expected.size;
  }
  const precision = counts.right / counts.found;
  const recall = counts.right / counts.expected;
  const f = (2 * precision * recall) / (precision + recall);
  return `precision ${percent(precision)}, recall ${percent(recall)}, F ${percent(f)}`;
}

/** "+" a border of ours that the treebank lacks, "-" one that we lack. */
function printMisses(name: string, group: readonly string[]): void {
  const { body, expected, found } = bordersOf(group, language === 'en' ? 'en' : 'id');
  const at = (end: number) => `${body.slice(Math.max(0, end - 60), end)} ¦ ${body.slice(end, end + 50)}`;
  for (const end of found) if (!expected.has(end)) console.log(`${name} + ${at(end)}`);
  for (const end of expected) if (!found.has(end)) console.log(`${name} - ${at(end)}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
