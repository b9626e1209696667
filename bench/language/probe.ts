import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Language, parseArticleFile, readArticle } from '../../core/language/index.ts';
import { analyse, parseModel } from '../../core/language/network/index.ts';
import { loadLexicon } from '../../features/articles/queries/load-lexicon.ts';
import { wordCount } from '../../scripts/quiz/print.ts';
import { median } from './scores.ts';

/**
 * One measurement in a process of its own, printed as one JSON object: `probe.ts load|models|reader|speed id|en [FOLDER]`. FOLDER holds more
 * articles in Markdown, `id-*.md` and `en-*.md`. Run by `index.ts`, with `--expose-gc`.
 */
const [task, language = 'id', folder] = process.argv.slice(2);
const spoken: Language = language === 'en' ? 'en' : 'id';
const tasks: Readonly<Record<string, () => Readonly<Record<string, number>>>> = { load, models, reader, speed };
console.log(JSON.stringify(tasks[task ?? '']?.() ?? {}));

/** A cold process: the file read, its weights laid out and a first word read; then all that a first article needs. */
function load(): Readonly<Record<string, number>> {
  const began = performance.now();
  const model = parseModel(readFileSync(modelFile(spoken)));
  const parsed = performance.now();
  analyse(model, [['siap']]);
  const ready = performance.now();
  const text = texts(spoken)[0] ?? { title: '', body: '', language: spoken };
  const from = performance.now();
  readArticle(text, loadLexicon());
  return { parseMs: parsed - began, readyMs: ready - began, firstArticleMs: performance.now() - from };
}

/** Growth of the resident set by both models alone: files read, weights laid out. */
function models(): Readonly<Record<string, number>> {
  const before = resident();
  const both = (['id', 'en'] as const).map((one) => parseModel(readFileSync(modelFile(one))));
  const words = both.reduce((sum, model) => sum + analyse(model, [['siap']]).length, 0);
  // After the collection both are still needed, or their memory would be gone.
  return { bytes: resident() - before, words: words + both.length };
}

/** Growth of the resident set by all that reads: both models, name lists, an article read in each language. */
function reader(): Readonly<Record<string, number>> {
  const before = resident();
  for (const one of ['id', 'en'] as const)
    readArticle(texts(one)[0] ?? { title: '', body: '', language: one }, loadLexicon());
  return { bytes: resident() - before };
}

/** Warmed up on every other article; then each article left is read for the first time, and twenty times again. */
function speed(): Readonly<Record<string, number>> {
  const lexicon = loadLexicon();
  const all = texts(spoken);
  const seen = all.filter((_, at) => at % 2 === 0);
  const fresh = all.filter((_, at) => at % 2 === 1);
  for (let round = 0; round < 12; round += 1) for (const text of seen) readArticle(text, lexicon);
  const read = (text: (typeof all)[number]) => {
    const cpu = process.cpuUsage();
    const began = performance.now();
    const document = readArticle(text, lexicon);
    const ms = performance.now() - began;
    const { user, system } = process.cpuUsage(cpu);
    const words = wordCount(document);
    const parsed = document.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
    return {
      per500: (500 * ms) / words,
      cpu500: user / 2 / words + system / 2 / words,
      perSecond: (1000 * parsed) / ms,
    };
  };
  const first = fresh.map(read);
  const again = fresh.map((text) => median(Array.from({ length: 20 }, () => read(text).per500)));
  return {
    articles: fresh.length,
    firstMs: median(first.map(({ per500 }) => per500)),
    firstCpuMs: median(first.map(({ cpu500 }) => cpu500)),
    wordsPerSecond: median(first.map(({ perSecond }) => perSecond)),
    againMs: median(again),
  };
}

function modelFile(of: Language): string {
  return path.join('content', 'models', `${of}.model`);
}

function texts(of: Language) {
  return ['content/articles', ...(folder ? [folder] : [])].flatMap((place) =>
    readdirSync(place)
      .filter((name) => name.startsWith(`${of}-`) && name.endsWith('.md'))
      .sort()
      .map((name) => ({ ...parseArticleFile(readFileSync(path.join(place, name), 'utf8')), language: of })),
  );
}

function resident(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage.rss();
}
