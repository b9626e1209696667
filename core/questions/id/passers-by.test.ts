import { expect, test } from 'vitest';
import { readBody } from '../../../scripts/quiz/read-body.ts';
import { indonesianQuestions } from './grammar.ts';

const stems = (body: string) => {
  const { facts, document, lexicon } = readBody(body);
  return facts.flatMap((fact) => indonesianQuestions.draft(fact, document, lexicon)).map(({ stem }) => stem);
};

test('a visitor whom the article meets is not asked', () => {
  expect(stems('Seorang pengunjung dari Malang, Devina Harsono, menginap di Desa Sukamaju pada 2 Maret 2024.')).toEqual(
    [],
  );
});

test('who is no passer-by is', () => {
  const asked = stems('Devina Harsono menginap di Desa Sukamaju pada 2 Maret 2024.');
  expect(asked.length).toBeGreaterThan(0);
});
