import { z } from 'zod';
import type { FileContent } from '@/core/exchange';
import type { Scope } from '@/features/tokens/schema';
import type { Member } from '@/lib/viewer';
import { pageSizes } from '../policy';

/** What a request asked, checked. */
export type Asked<Query = unknown, Body = unknown> = {
  readonly viewer: Member;
  /** The scopes of the token. */
  readonly scopes: readonly Scope[];
  /** The names in braces of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly now: Date;
};

/** How an operation ends: a value of the shape it is documented with, a file, or a refusal of the command. */
export type Ended =
  | { readonly kind: 'value'; readonly value: unknown; readonly location?: string }
  | { readonly kind: 'file'; readonly content: FileContent; readonly mediaType: string; readonly name: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly detail: string };

/** One thing a program can ask. Its words for people are in `content/messages/LANGUAGE/api.json`, under its id. */
export type Operation = {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  /** Below `/api/v1`: "/quizzes/{quizId}". */
  readonly path: string;
  /** What the token must be for; null: any token. */
  readonly scope: Scope | null;
  readonly query: z.ZodType;
  readonly body: z.ZodType | null;
  readonly bodyExample?: unknown;
  /** Of a success. */
  readonly status: 200 | 201;
  /** The shape of a value; `file` where one is sent. What the shape does not name never leaves. */
  readonly answer: z.ZodType | 'file';
  readonly run: (asked: Asked) => Promise<Ended>;
};

type Given<Query extends z.ZodType, Body extends z.ZodType> = {
  readonly query?: Query;
  readonly body?: Body;
  readonly bodyExample?: z.input<Body>;
  readonly status?: 200 | 201;
  readonly answer: z.ZodType | 'file';
  readonly run: (asked: Asked<z.output<Query>, z.output<Body>>) => Promise<Ended>;
};

const noQuery = z.strictObject({});

/** An operation whose query and body are typed by their shapes: `operation('GET', '/quizzes', 'listQuizzes', 'read:quizzes', ...)`. */
export function operation<Query extends z.ZodType = typeof noQuery, Body extends z.ZodType = z.ZodNull>(
  [method, path, id, scope]: readonly ['GET' | 'POST', string, string, Scope | null],
  given: Given<Query, Body>,
): Operation {
  const { query = noQuery, body = null, status = 200, run, ...rest } = given;
  return { method, path, id, scope, query, body, status, run: run as Operation['run'], ...rest };
}

export const value = (one: unknown): Ended => ({ kind: 'value', value: one });
export const created = (one: unknown, location: string): Ended => ({ kind: 'value', value: one, location });

type Refusal = { readonly code: string; readonly values?: Readonly<Record<string, string | number>> | undefined };

/** What a command refused, with its figures. */
export function refused({ code, values = {} }: Refusal): Ended {
  const figures = Object.entries(values).map(([name, figure]) => `${name}: ${figure}`);
  return { kind: 'refused', reason: code, detail: [`The command refused: ${code}.`, ...figures].join(' ') };
}

const cursor = z.string().regex(/^[\w-]{1,200}$/);

/** The query of a list: `cursor` is the `next` of the page before. */
export const pageQuery = z.strictObject({
  cursor: cursor.optional().describe('The `next` of the page before.'),
  limit: z.coerce.number().int().min(1).max(pageSizes.most).default(pageSizes.usual).describe('Lines on a page.'),
});
export type PageQuery = z.infer<typeof pageQuery>;
