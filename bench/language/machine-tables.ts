import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Table } from '../table.ts';
import { median } from './scores.ts';

const languages = ['id', 'en'] as const;
const coldStarts = 5;

/** Speed, loading and memory on this machine, each in processes of their own. `data` may hold `articles/`, more to read. */
export function machineTables(data: string): readonly Table[] {
  const folder = path.join(data, 'articles');
  const more = existsSync(folder) ? [folder] : [];
  return [speedTable(more), loadTable(more), memoryTable(more)];
}

function speedTable(more: readonly string[]): Table {
  return {
    title: 'Speed',
    note:
      'The whole reader (`readArticle`), warm, one thread, median over articles that it has not read before. Milliseconds are for an article of 500 words ' +
      '(as people count: no marks); words a second are those of the trees, marks and all. Processor time is what other work on the machine cannot stretch by waiting.',
    columns: ['language', 'words a second', 'ms per 500 words', 'processor ms', 'ms, text read before', 'articles'],
    rows: languages.map((language) => {
      const { wordsPerSecond, firstMs, firstCpuMs, againMs, articles } = probe('speed', [language, ...more]);
      return [language, whole(wordsPerSecond), one(firstMs), one(firstCpuMs), one(againMs), whole(articles)];
    }),
  };
}

function loadTable(more: readonly string[]): Table {
  return {
    title: 'Loading',
    note: `Cold process, median of ${coldStarts}. Ready: file read, weights laid out, one word read. First article: name lists, both files, one article of that language read.`,
    columns: ['model', 'SHA-256', 'file, MB', 'ready, ms', 'first article, ms'],
    rows: languages.map((language) => {
      const starts = Array.from({ length: coldStarts }, () => probe('load', [language, ...more]));
      const bytes = readFileSync(path.join('content', 'models', `${language}.model`));
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
      const ofAll = (name: string) => one(median(starts.map((start) => start[name] ?? 0)));
      return [`${language}.model`, hash, megabytes(bytes.length), ofAll('readyMs'), ofAll('firstArticleMs')];
    }),
  };
}

function memoryTable(more: readonly string[]): Table {
  const growth = (task: string) =>
    megabytes(median(Array.from({ length: coldStarts }, () => probe(task, ['id', ...more]).bytes ?? 0)));
  return {
    title: 'Memory',
    note: `Growth of the resident set, both languages, after a collection; median of ${coldStarts} processes.`,
    columns: ['what', 'MB'],
    rows: [
      ['both models, laid out', growth('models')],
      ['the whole reader: both models, name lists, one article read in each language', growth('reader')],
    ],
  };
}

function probe(task: string, args: readonly string[]): Readonly<Record<string, number>> {
  const script = path.join(import.meta.dirname, 'probe.ts');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', script, task, ...args],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Expected figures of probe.ts ${task}, got ${stderr}`);
  return JSON.parse(stdout);
}

function one(value: number | undefined): string {
  return (value ?? 0).toFixed(1);
}

function whole(value: number | undefined): string {
  return String(Math.round(value ?? 0));
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
