import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '@/scripts/quiz/shipped';
import { type Language, readArticle } from '../../index.ts';

/** A passage as newspapers write them, and what a careful reader says its dates are; `miss` says why the reader is wrong there. */
type Passage = {
  readonly title: string;
  readonly publishedAt: string;
  readonly body: string;
  readonly dates: readonly { readonly text: string; readonly iso: string | null }[];
  readonly miss?: string;
};

const lexicon = loadLexicon();

function passagesOf(language: Language): readonly Passage[] {
  const file = path.join(import.meta.dirname, `${language}.jsonl`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Passage => JSON.parse(line));
}

/** Dates that the reader tells and a careful reader does not: another day, month or year, or one where the text tells none. */
function wrongIn({ title, publishedAt, body, dates }: Passage, language: Language): readonly string[] {
  const { sentences } = readArticle({ title, body, language, publishedAt }, lexicon);
  const told = sentences
    .flatMap(({ spans }) => spans)
    .flatMap(({ start, end, text, value }) => (value?.kind === 'date' ? [{ start, end, text, iso: value.iso }] : []));
  const wrong: string[] = [];
  let from = 0;
  for (const { text, iso } of dates) {
    const at = body.indexOf(text, from);
    if (at < 0) throw new Error(`Expected "${text}" in order in the passage of "${title}", got none after ${from}.`);
    from = at + text.length;
    const own = told.find(({ start, end }) => start < at + text.length && end > at);
    const isRight = !own || (iso !== null && (iso.startsWith(own.iso) || own.iso.startsWith(iso)));
    if (!isRight) wrong.push(`${own.text} = ${own.iso}, expected ${iso ?? 'no date'}`);
  }
  return wrong;
}

describe.each(['id', 'en'] as const)('what a careful reader says, %s', (language) => {
  const passages = passagesOf(language);

  test.each(passages.filter(({ miss }) => miss === undefined))('$title ($publishedAt)', (passage) => {
    expect(wrongIn(passage, language)).toEqual([]);
  });

  test.fails.each(passages.filter(({ miss }) => miss !== undefined))('$title ($publishedAt): $miss', (passage) => {
    expect(wrongIn(passage, language)).toEqual([]);
  });
});
