import { type QuestionKind, questionKinds } from '@/core/questions';
import { type Level, levels } from '@/features/articles/queries/library-filter';

export const sources = ['own', 'library'] as const;
export const orders = ['newest', 'easiest', 'hardest', 'most-missed', 'least-missed'] as const;
export type Order = (typeof orders)[number];

/** What the bank is narrowed to; empty strings and nulls do not narrow. */
export type BankFilter = {
  readonly words: string;
  readonly topic: string;
  readonly kind: QuestionKind | '';
  readonly level: Level | '';
  readonly language: 'id' | 'en' | '';
  readonly source: (typeof sources)[number] | '';
  /** `Tag.id`. */
  readonly tag: string;
  /** `Article.id`. */
  readonly article: string;
  /** How often asked at least. */
  readonly asked: number | null;
  /** Facility from and to, in whole per cent, both counted in. */
  readonly from: number | null;
  readonly to: number | null;
  readonly order: Order;
};

export const noFilter: BankFilter = {
  words: '',
  topic: '',
  kind: '',
  level: '',
  language: '',
  source: '',
  tag: '',
  article: '',
  asked: null,
  from: null,
  to: null,
  order: 'newest',
};

/** What the address calls each part. */
const names: Readonly<Record<keyof BankFilter, string>> = {
  words: 'q',
  topic: 'topic',
  kind: 'kind',
  level: 'level',
  language: 'language',
  source: 'source',
  tag: 'tag',
  article: 'article',
  asked: 'asked',
  from: 'from',
  to: 'to',
  order: 'order',
};

export type Parameters = Record<string, string | string[] | undefined>;

/** The filter of a page address; anything odd in it narrows nothing. */
export function filterOf(parameters: Parameters): BankFilter {
  const one = (part: keyof BankFilter) => oneOf(parameters, names[part]);
  const among = <Value extends string>(part: keyof BankFilter, values: readonly Value[]) =>
    values.find((value) => value === one(part)) ?? '';
  const number = (part: keyof BankFilter, most: number) =>
    /^\d{1,6}$/.test(one(part)) && Number(one(part)) <= most ? Number(one(part)) : null;
  return {
    words: one('words'),
    topic: one('topic'),
    kind: among('kind', questionKinds),
    level: among('level', levels),
    language: among('language', ['id', 'en']),
    source: among('source', sources),
    tag: one('tag'),
    article: one('article'),
    asked: number('asked', 999_999) || null,
    from: number('from', 100),
    to: number('to', 100),
    order: among('order', orders) || 'newest',
  };
}

export function pageOf(parameters: Parameters): number {
  const page = oneOf(parameters, 'page');
  return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
}

function oneOf(parameters: Parameters, name: string): string {
  const value = parameters[name];
  // PostgreSQL knows no NUL.
  return typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, 100) : '';
}

export const home = '/teach/bank';

/** The address of a page of the filtered bank: what does not narrow is left out. `told` is what the page is to say beside. */
export function addressOf(filter: BankFilter, page = 1, told: Readonly<Record<string, string>> = {}): string {
  const parts = Object.entries(names).flatMap(([part, name]) => {
    const value = filter[part as keyof BankFilter];
    return value === noFilter[part as keyof BankFilter] ? [] : [[name, String(value)]];
  });
  const query = new URLSearchParams([
    ...parts,
    ...(page > 1 ? [['page', `${page}`]] : []),
    ...Object.entries(told),
  ]).toString();
  return query === '' ? home : `${home}?${query}`;
}

/** Whether anything is narrowed; the order narrows nothing. */
export function isNarrowed(filter: BankFilter): boolean {
  return Object.entries(filter).some(
    ([part, value]) => part !== 'order' && value !== noFilter[part as keyof BankFilter],
  );
}
