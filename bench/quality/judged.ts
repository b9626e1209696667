import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type QuestionKind, questionKinds } from '../../core/questions/index.ts';
import { percent, type Table } from '../table.ts';
import { wilson } from './wilson.ts';

/** One item as a reader who had not built it judged it; see the folder's README. */
export type Verdict = {
  readonly article: string;
  readonly title: string;
  readonly kind: QuestionKind;
  readonly rule: string;
  /** What was read above the stem; absent where nothing was. */
  readonly stimulus?: string;
  readonly stem: string;
  readonly choices?: readonly string[];
  readonly key: string;
  readonly accepted: boolean;
  readonly faults?: readonly string[];
  readonly reason?: string;
};

const folder = path.join('core', 'questions', 'judged');

/** The samples in the order in which they were judged, by the names of their files. */
export function samples(): readonly { readonly name: string; readonly verdicts: readonly Verdict[] }[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.map((file) => ({
    name: file.replace('.jsonl', ''),
    verdicts: readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): Verdict => JSON.parse(line)),
  }));
}

/** Those whose verdicts compare with one another: not items that a writer wrote, nor what was judged beside them, which readers measured by them. */
export function comparableSamples(): readonly Sample[] {
  const all = samples();
  const beside = new Set(all.flatMap(({ name }) => (isControl(name) ? [name.replace('-control', '')] : [])));
  return all.filter(({ name }) => !isControl(name) && !beside.has(name));
}

function isControl(name: string): boolean {
  return name.endsWith('-control');
}

/** Accepted per sample, per kind in each sample, and why the others were not. */
export function judgedTables(): readonly Table[] {
  const all = samples();
  return [bySample(all), ...all.map(byKind), byFault(all)];
}

export type Sample = ReturnType<typeof samples>[number];

function bySample(all: readonly Sample[]): Table {
  return {
    title: 'Accepted by readers who did not build it',
    note: 'With the 95 % interval of Wilson. "development": articles that the rules were written with; "fresh": articles nobody had looked at before that judging.',
    columns: ['sample', 'articles', 'items', 'accepted', 'share', 'from', 'to'],
    rows: all.map(({ name, verdicts }) => [
      name,
      String(new Set(verdicts.map(({ article }) => article)).size),
      ...row(verdicts),
    ]),
  };
}

function byKind({ name, verdicts }: Sample): Table {
  const kinds = questionKinds.filter((kind) => verdicts.some((verdict) => verdict.kind === kind));
  return {
    title: name,
    note: 'Accepted per kind.',
    columns: ['kind', 'items', 'accepted', 'share', 'from', 'to'],
    rows: kinds.map((kind) => [kind, ...row(verdicts.filter((verdict) => verdict.kind === kind))]),
  };
}

function byFault(all: readonly Sample[]): Table {
  const faults = ['grammar', 'alone', 'key', 'choices', 'clue', 'worth'];
  return {
    title: 'Faults found',
    note: 'Share of the items of each sample; an item may have several.',
    columns: ['sample', ...faults],
    rows: all.map(({ name, verdicts }) => [
      name,
      ...faults.map(
        (fault) =>
          `${percent(verdicts.filter((verdict) => verdict.faults?.includes(fault)).length / verdicts.length, 1)} %`,
      ),
    ]),
  };
}

function row(verdicts: readonly Verdict[]): readonly string[] {
  const { hits, of, share, low, high } = wilson(verdicts.filter(({ accepted }) => accepted).length, verdicts.length);
  return [String(of), String(hits), ...[share, low, high].map((one) => `${percent(one, 1)} %`)];
}
