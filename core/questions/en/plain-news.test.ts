import { describe, expect, test } from 'vitest';
import { loadLexicon } from '@/scripts/quiz/shipped';
import { extractFacts } from '../../facts/index.ts';
import { readArticle } from '../../language/index.ts';
import type { Draft } from '../draft.ts';
import { englishQuestions } from './grammar.ts';

const lexicon = loadLexicon();

function draftsIn(body: string): readonly Draft[] {
  const document = readArticle({ title: '', body, language: 'en', publishedAt: '2024-03-21' }, lexicon);
  return extractFacts(document, lexicon).flatMap((fact) => englishQuestions.draft(fact, document, lexicon));
}

function shown(body: string): readonly string[] {
  return draftsIn(body).map(({ kind, stem, answer }) => `${kind}: ${stem} => ${answer.text}`);
}

function rivalsOf(body: string, key: string): readonly string[] {
  const draft = draftsIn(body).find(({ answer }) => answer.text === key);
  return (draft?.rivals ?? []).map(({ text }) => text).sort();
}

describe('plain news gets plain questions', () => {
  test.each([
    [
      'a change in per cent',
      'Shares in Acme Holdings rose 3.2% in Oslo in 2023.',
      'numeric: By what percentage did shares in Acme Holdings rise in Oslo in 2023? => 3.2%',
    ],
    [
      'the first of two figures',
      'The Red Cross has sent 3,000 blankets and 600 tents.',
      'numeric: How many blankets has the Red Cross sent? => 3,000 blankets',
    ],
    [
      'a figure with its source',
      'The agency was late. Rangers removed 12 tonnes of plastic from Nairobi National Park, said ranger John Waweru.',
      'numeric: How many tonnes of plastic did rangers remove from Nairobi National Park, according to ranger John Waweru? => 12 tonnes',
    ],
    [
      'an office before a name',
      'UNICEF chief Catherine Russell met voters in Lyon.',
      'multiple-choice: Who was the UNICEF chief? => Catherine Russell',
    ],
    [
      'what someone is called',
      'Daniel Ward, a student from Leeds, was arrested in Bristol in 2023.',
      'multiple-choice: Who is described as a student from Leeds? => Daniel Ward',
    ],
  ])('%s', (_, body, draft) => {
    expect(shown(body)).toContain(draft);
  });

  test.each([
    [
      'whoever else did the same',
      'Harry Kane won the Man of the Match award. Later, in Group G, Eden Hazard won the Man of the Match award.',
      /Who won/,
    ],
    ['a country that is one of many', 'Thailand has recently cracked down on human trafficking.', /Which country/],
    ['a museum by its kind', 'The Cantini Museum opened in Marseille in 1936.', /Which organisation/],
    ['the land of a runner', 'Kishane Thompson of Jamaica clocked 9.789 seconds in Paris.', /of ____/],
  ])('never %s', (_, body, stem) => {
    expect(shown(body).join('\n')).not.toMatch(stem);
  });
});

describe('wrong choices are of one kind', () => {
  const people =
    'Jane Miller repaid £9,500 to Derby Hospice in 2021. Mary Cole met John Price in Leeds. Helen Draper met Simon Coates in York.';

  test('women beside women, when the article has enough', () => {
    expect(rivalsOf(people, 'Jane Miller')).toEqual(['Helen Draper', 'Mary Cole']);
  });

  test('a court is no choice where police are asked for', () => {
    const body =
      'Derbyshire Police recovered £9,500 from Daniel Ward in 2021. Derby Crown Court was full. Leeds Crown Court was empty.';
    expect(draftsIn(body).map(({ answer }) => answer.text)).not.toContain('Derbyshire Police');
    expect(draftsIn(body).map(({ answer }) => answer.text)).toContain('£9,500');
  });

  test('no country that lies in another', () => {
    const body = 'Greenland left the fishing pact in 1985. England, Scotland and the United Kingdom stayed in it.';
    expect(rivalsOf(body, 'Greenland').join(' ')).not.toMatch(/England|Scotland|United Kingdom/);
  });
});
