import { describe, expect, test } from 'vitest';
import { loadLexicon } from '@/scripts/quiz/shipped';
import { readArticle } from '../../language/index.ts';
import { extractFacts } from '../index.ts';

const lexicon = loadLexicon();

function factsIn(body: string, title = ''): readonly string[] {
  const document = readArticle({ title, body, language: 'en', publishedAt: '2024-03-21' }, lexicon);
  return extractFacts(document, lexicon).map(({ text }) => text);
}

describe('what is said stays with who said it', () => {
  test.each([
    [
      'no "that"',
      'Spokesman Tom Lindqvist said rescuers were still searching for six people in the village of Aldenford.',
      'Rescuers were searching for six people in the village of Aldenford, according to spokesman Tom Lindqvist.',
    ],
    [
      'the source last, and where it spoke',
      'Visitor numbers to Kenya have fallen by 90%, Najib Balala told a news conference in Mombasa.',
      'Visitor numbers to Kenya have fallen by 90%, according to Najib Balala.',
    ],
    [
      'a bracket inside',
      'Acme Holdings said on Thursday it would build a 4 billion kroner ($380 million) plant in Oslo.',
      'Acme Holdings said that it would build a 4 billion kroner plant in Oslo.',
    ],
    [
      'authorities without a name',
      'Fire destroyed a temple in Bristol, killing two people, police said.',
      'Fire destroyed a temple in Bristol, killing two people, according to police.',
    ],
  ])('%s', (_, body, fact) => {
    expect(factsIn(body)).toContain(fact);
  });

  test.each([
    [
      'a name cut off from its clause',
      'The State Department said John Kerry, the secretary of state, called Thailand.',
    ],
    ['another\'s "he"', 'Bilal Khan met voters in Leeds. His father Omar Khan said he was taking 12 people to London.'],
    ['an "it" that may be another\'s', 'The Rivers Agency says that it worked as designed up to 5.9 metres.'],
    ['a "that" which points', 'The Orthodox Church estimates that number is closer to 40,000.'],
  ])('but not %s', (_, body) => {
    expect(factsIn(body).filter((fact) => !/met voters|was|called/.test(fact))).toEqual([]);
    expect(factsIn(body).join(' ')).not.toMatch(/Kerry\.|Bilal Khan was taking/);
  });
});

describe('asides and leads', () => {
  test.each([
    [
      'an age and a role',
      'Daniel Ward, 19, a student from Leeds, was arrested in Bristol on 4 May 2023.',
      'Daniel Ward was arrested in Bristol on 4 May 2023.',
    ],
    ['a participle', 'Brighton, founded in 1901, reached the final in Leeds.', 'Brighton was founded in 1901.'],
    [
      'what opens the sentence goes behind the verb',
      'In the 69th minute, Harry Kane doubled the lead for England.',
      'Harry Kane doubled the lead for England in the 69th minute.',
    ],
    [
      'a day between subject and verb',
      'A storm yesterday caused a crane to fall into the Grand Mosque.',
      'A storm caused a crane to fall into the Grand Mosque.',
    ],
    [
      'names in a row',
      'In 1985 Joseph Farman, Brian Gardiner and Jonathan Shanklin of the British Antarctic Survey warned of a hole over Antarctica.',
      'In 1985, Joseph Farman, Brian Gardiner and Jonathan Shanklin of the British Antarctic Survey warned of a hole over Antarctica.',
    ],
    [
      'a relative that tells which one',
      'A painting by Edgar Degas that was stolen from a museum in 2009 has been found in a garage in Marseille.',
      'A painting by Edgar Degas that was stolen from a museum in 2009 has been found in a garage in Marseille.',
    ],
    [
      'last year',
      'Germany opened its first port for hydrogen ships in Hamburg last year.',
      'Germany opened its first port for hydrogen ships in Hamburg in 2023.',
    ],
    [
      'an office before a name',
      'French President Emmanuel Macron met voters in Lyon.',
      'Emmanuel Macron was the French president.',
    ],
  ])('%s', (_, body, fact) => {
    expect(factsIn(body)).toContain(fact);
  });

  test.each([
    [
      'a place in a place is no role',
      'A quake in Cianjur, West Java, killed 331 people in November 2022.',
      /West Java is/,
    ],
    ['a former office', 'Former US President Bill Clinton met voters in Lyon.', /Clinton was the/],
    ['what was asked for', 'Donald Trump asked the National Security Council to help them.', /Council\./],
    ['a circumstance that limits', 'Tamsin Okafor led by 14 after the first count.', /by 14\./],
    ['whose visit it was', 'Sergey Brin met Omar Khan during his visit to Google.', /his visit/],
  ])('%s', (_, body, wrong) => {
    expect(factsIn(body).join(' ')).not.toMatch(wrong);
  });
});

describe('what a short phrase stands for', () => {
  test.each([
    [
      'a person of the paragraph before, by sex',
      'Karen Whitfield bought tickets to see Elton John.\n\nShe began working at Derby Hospice in 2009.',
      'Karen Whitfield began working at Derby Hospice in 2009.',
    ],
    [
      'a company called so',
      'Norwegian energy company Hydrogen Nordic won.\n\nThe company, founded in 2011, employs 1,900 people.',
      'Hydrogen Nordic employs 1,900 people.',
    ],
    [
      'the government of the country just named',
      'In 2017, Kenya outlawed plastic bags. The government closed 40 factories in Mombasa.',
      'The government of Kenya closed 40 factories in Mombasa.',
    ],
    [
      'its chief',
      'The Cantini Museum opened in Marseille in 1936. Its director, Claude Miglietti, wept.',
      "Claude Miglietti was the Cantini Museum's director.",
    ],
  ])('%s', (_, body, fact) => {
    expect(factsIn(body)).toContain(fact);
  });

  test('the headline tells which', () => {
    const title = 'Kenya bans plastic bottles in national parks';
    const body = 'Minister Najib Balala announced the ban on World Environment Day.';
    expect(factsIn(body, title)).toEqual(['Minister Najib Balala announced the ban on World Environment Day.']);
    expect(factsIn(body, 'Rain in the hills')).toEqual([]);
  });
});
