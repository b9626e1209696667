import { foldText } from '@/lib/search-text';

export const levels = ['easy', 'medium', 'hard'] as const;
/** How hard a quiz is: by the mean difficulty of its items, the expected share of wrong answers. */
export type Level = (typeof levels)[number];

/** A quiz is easy below the first, hard from the second on; of the shipped quizzes a third is easy and a fifth hard. */
export const cutOffs = { medium: 0.4, hard: 0.45 } as const;

export function levelOf(difficulty: number): Level {
  return difficulty < cutOffs.medium ? 'easy' : difficulty < cutOffs.hard ? 'medium' : 'hard';
}

/** What the library is narrowed to; empty strings do not narrow. */
export type LibraryFilter = {
  readonly words: string;
  readonly topic: string;
  readonly language: string;
  readonly difficulty: Level | '';
  /** ISO dates, both counted in. */
  readonly from: string;
  readonly to: string;
};

export const noFilter: LibraryFilter = { words: '', topic: '', language: '', difficulty: '', from: '', to: '' };

/** What the address calls each part. */
const names = {
  words: 'q',
  topic: 'topic',
  language: 'language',
  difficulty: 'difficulty',
  from: 'from',
  to: 'to',
} as const;

type Parameters = Record<string, string | string[] | undefined>;

function one(parameters: Parameters, name: string): string {
  const value = parameters[name];
  // PostgreSQL knows no NUL.
  return typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, 100) : '';
}

/** The filter of a page address; anything odd in it narrows nothing. Days the wrong way round are put in order: no article is of such a range. */
export function filterOf(parameters: Parameters): LibraryFilter {
  const days = daysOf(parameters);
  const { from, to } = areTurned(days) ? { from: days.to, to: days.from } : days;
  const difficulty = levels.find((level) => level === one(parameters, names.difficulty)) ?? '';
  return {
    words: one(parameters, names.words),
    topic: one(parameters, names.topic),
    language: one(parameters, names.language),
    difficulty,
    from,
    to,
  };
}

/** Whether the days of an address came the wrong way round, which the page says. */
export function isTurned(parameters: Parameters): boolean {
  return areTurned(daysOf(parameters));
}

/** Whether two days, each perhaps empty, are the wrong way round. */
export function areTurned({ from, to }: Pick<LibraryFilter, 'from' | 'to'>): boolean {
  return from !== '' && to !== '' && to < from;
}

function daysOf(parameters: Parameters): Pick<LibraryFilter, 'from' | 'to'> {
  const day = (name: string) => (isDay(one(parameters, name)) ? one(parameters, name) : '');
  return { from: day(names.from), to: day(names.to) };
}

/** The page of an address, from 1. */
export function pageOf(parameters: Parameters): number {
  const page = one(parameters, 'page');
  return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
}

/** The address of a page of a filtered library: what does not narrow is left out. */
export function addressOf(filter: LibraryFilter, page = 1): string {
  const parts = Object.entries(names).flatMap(([part, name]) => {
    const value = filter[part as keyof LibraryFilter];
    return value === '' ? [] : [[name, value]];
  });
  const query = new URLSearchParams([...parts, ...(page > 1 ? [['page', `${page}`]] : [])]).toString();
  return query === '' ? '/' : `/?${query}`;
}

/** The words searched for, folded as what they are searched in; at most eight. A hyphen belongs to a word that goes on after it; signs alone are no words. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(foldText(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [])].slice(0, 8);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
