import { type ExchangeItem, oneLine } from '../exchange-quiz.ts';
import { lineCounter, nothing, type Problem, problem, type Reading } from '../reading.ts';
import { type Found, settle } from '../settle.ts';
import { itemOffsets } from './item-offsets.ts';
import { itemSchema } from './schema.ts';

const deepest = 40;

/** The items of a file in Fakta’s own shape; each is judged for itself. */
export function readJson(text: string): Reading {
  const lineOf = lineCounter(text);
  const scan = itemOffsets(text, deepest);
  if (scan.tooDeepAt !== undefined) return nothing(problem(lineOf(scan.tooDeepAt), 'too-deep'));
  const parsed = parse(text);
  if (!parsed.ok) return nothing(problem(lineOf(parsed.at), 'unreadable', parsed.why));
  const { value } = parsed;
  const items = typeof value === 'object' && value !== null && 'items' in value ? value.items : undefined;
  if (!Array.isArray(items)) return nothing(problem(1, 'bad-shape', 'items'));
  return settle(items.map((item, at) => foundIn(item, lineOf(scan.items[at] ?? 0))));
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly at: number; readonly why: string };

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return { ok: false, at: Number(/position (\d+)/.exec(why)?.[1] ?? Math.max(0, text.length - 1)), why };
  }
}

function foundIn(value: unknown, line: number): Found | Problem {
  const read = itemSchema.safeParse(value);
  if (read.success) return { line, item: trimmed(read.data) };
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  const [issue] = read.error.issues;
  const path = issue?.path.join('.') ?? '';
  if (path === 'kind' && typeof kind === 'string') return problem(line, 'unsupported-kind', kind);
  return problem(line, 'bad-shape', `${path}: ${issue?.message ?? ''}`);
}

/** Every text in one line; the schema has already judged the shape. */
function trimmed(item: ExchangeItem): ExchangeItem {
  const tidy = (value: unknown): unknown => {
    if (typeof value === 'string') return oneLine(value);
    if (Array.isArray(value)) return value.map(tidy);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, tidy(one)]));
  };
  return tidy(item) as ExchangeItem;
}
