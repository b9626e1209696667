import { parse } from 'yaml';
import type { Language } from './document.ts';

/** A file of an article, taken apart. `body` is `text.slice(bodyOffset)`; every later offset counts in `body`. */
export type ArticleFile = {
  readonly title: string;
  readonly language?: Language;
  readonly outlet?: string;
  /** ISO date, `2024-12-16`. */
  readonly publishedAt?: string;
  readonly topic?: string;
  readonly fictional?: boolean;
  readonly body: string;
  readonly bodyOffset: number;
};

/**
 * Reads Markdown with front matter, or plain text (the title is then the first short line, else the first words).
 * Throws an `Error` with a message for people when the front matter is not YAML fields.
 */
export function parseArticleFile(text: string): ArticleFile {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  const closing = opening ? /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(opening[0].length)) : null;
  if (!opening || !closing) return plainFile(text);

  const yamlStart = opening[0].length;
  const bodyOffset = skipBlankLines(text, yamlStart + closing.index + closing[0].length);
  const fields = parseFields(text.slice(yamlStart, yamlStart + closing.index));
  const body = text.slice(bodyOffset);
  return { ...knownFields(fields), title: textOf(fields.title) ?? titleOf(body), body, bodyOffset };
}

function plainFile(text: string): ArticleFile {
  const bodyOffset = skipBlankLines(text, text.startsWith('\uFEFF') ? 1 : 0);
  const body = text.slice(bodyOffset);
  return { title: titleOf(body), body, bodyOffset };
}

function skipBlankLines(text: string, from: number): number {
  const blank = /(?:[ \t]*\r?\n)*/y;
  blank.lastIndex = from;
  return from + (blank.exec(text)?.[0].length ?? 0);
}

function parseFields(yaml: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = parse(yaml);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(
      `Expected front matter of "field: value" lines, got invalid YAML (${reason}). Correct it or remove it.`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('Expected front matter of "field: value" lines, got something else. Correct it or remove it.');
  }
  return { ...value };
}

function knownFields(fields: Record<string, unknown>): Omit<ArticleFile, 'title' | 'body' | 'bodyOffset'> {
  const { language, fictional } = fields;
  const outlet = textOf(fields.outlet);
  const topic = textOf(fields.topic);
  const publishedAt = /^\d{4}-\d\d-\d\d/.exec(textOf(fields.publishedAt) ?? '')?.[0];
  return {
    ...(language === 'id' || language === 'en' ? { language } : {}),
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(topic === undefined ? {} : { topic }),
    ...(typeof fictional === 'boolean' ? { fictional } : {}),
  };
}

function textOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;
}

const longestTitle = 120;

function titleOf(body: string): string {
  const line = (body.split('\n', 1)[0] ?? '').replace(/^#+\s*/, '').trim();
  if (line.length <= longestTitle) return line;
  return `${line.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
}
