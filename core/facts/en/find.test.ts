import { describe, expect, test } from 'vitest';
import { loadLexicon } from '@/scripts/quiz/shipped';
import { readArticle } from '../../language/index.ts';
import { extractFacts } from '../index.ts';

const lexicon = loadLexicon();

function factsIn(body: string): readonly string[] {
  const document = readArticle({ title: '', body, language: 'en', publishedAt: '2023-12-30' }, lexicon);
  return extractFacts(document, lexicon).map(({ text }) => text);
}

describe('a clause is cut where its truth allows', () => {
  test.each([
    [
      'a trailing clause of time with a pronoun',
      'The Ever Given docked in the Dutch port of Rotterdam on 29 July 2021, more than four months after it ran aground.',
      ['The Ever Given docked in the Dutch port of Rotterdam on 29 July 2021.'],
    ],
    [
      'a second figure of the same kind',
      'On 23 June 2016, 51.9% of voters in Wales chose to leave the EU and 48.1% to remain.',
      ['On 23 June 2016, 51.9% of voters in Wales chose to leave the EU.'],
    ],
    [
      'a list told only in part is not told at all',
      'The prize of $1 million will be donated by DeepMind to UNICEF, to science education and to Go organisations.',
      [],
    ],
    [
      'a date between subject and verb',
      'The European Commission on 22 May 2023 fined Meta €1.2 billion for moving user data to the United States.',
      ['On 22 May 2023, the European Commission fined Meta €1.2 billion for moving user data to the United States.'],
    ],
    [
      'an aside inside what was noticed',
      'In 2018 researchers noticed that emissions of CFC-11, whose production should have stopped in 2010, had been rising since about 2012.',
      ['In 2018, researchers noticed that emissions of CFC-11 had been rising since about 2012.'],
    ],
    [
      'a source stays with its figure',
      'At least 30 people were killed, according to Amnesty International.',
      ['At least 30 people were killed, according to Amnesty International.'],
    ],
    [
      'circumstances that point out go',
      'Saman Kunan died on 6 July 2018 on a dive to place air tanks along the route.',
      ['Saman Kunan died on 6 July 2018 on a dive.'],
    ],
  ])('%s', (_, body, facts) => {
    expect(factsIn(body)).toEqual(facts);
  });
});

describe('one sentence may hold several clauses', () => {
  test.each([
    [
      'verbs of one subject',
      'The Montreal Protocol was agreed in Montreal on 16 September 1987 and came into force on 1 January 1989.',
      [
        'The Montreal Protocol was agreed in Montreal on 16 September 1987.',
        'The Montreal Protocol came into force on 1 January 1989.',
      ],
    ],
    [
      'a relative between commas',
      'Boris Johnson, who replaced Theresa May on 24 July 2019, left office in London in 2022.',
      ['Boris Johnson replaced Theresa May on 24 July 2019.', 'Boris Johnson left office in London in 2022.'],
    ],
    [
      'clauses folded into what a name is called',
      'Lee Sedol lost to AlphaGo, a program built by DeepMind, a company in London that Google bought in 2014.',
      [
        'Lee Sedol lost to AlphaGo.',
        'AlphaGo was built by DeepMind.',
        'Google bought DeepMind in 2014.',
        'DeepMind is a company in London that Google bought in 2014.',
      ],
    ],
    [
      'a line of a timeline',
      'How it went, step by step.\n\n- **11 March 2020:** The World Health Organization declared a pandemic.\n- **2 December 2020** – Britain approved the vaccine developed by Pfizer.',
      [
        'On 11 March 2020, the World Health Organization declared a pandemic.',
        'On 2 December 2020, Britain approved the vaccine developed by Pfizer.',
      ],
    ],
    [
      'the date before "when"',
      'The means had been known since 1796, when Edward Jenner took material from a cowpox sore.',
      ['In 1796, Edward Jenner took material from a cowpox sore.'],
    ],
    [
      'a role before a name',
      "The ship was late. It was overtopped, said the Rivers Agency's area manager, Deepa Nair.",
      ["Deepa Nair was the Rivers Agency's area manager."],
    ],
  ])('%s', (_, body, facts) => {
    expect(factsIn(body)).toEqual(facts);
  });
});

describe('pronouns and definite phrases are shown by the one name they can mean', () => {
  test.each([
    ['the canal', 'Ships wait at the Suez Canal. The canal opened in 1869.', 'The Suez Canal opened in 1869.'],
    [
      'it, after a named subject',
      'The Montreal Protocol was agreed in 1987. In 2009 it became the first UN treaty to be ratified by every country in the world.',
      'In 2009, the Montreal Protocol became the first UN treaty to be ratified by every country in the world.',
    ],
    [
      'she, and that June',
      "David Cameron's successor, Theresa May, formally notified Brussels on 29 March 2017. Hoping for more, she called an early election that June.",
      'Theresa May called an early election in June 2017.',
    ],
    [
      'a last name that is a month',
      'Theresa May fell. Boris Johnson replaced May on 24 July 2019.',
      'Boris Johnson replaced Theresa May on 24 July 2019.',
    ],
    [
      'its, after a person',
      'Founded in 1636, Harvard University is the oldest university in the United States. Claudine Gay became its president in July 2023.',
      "Claudine Gay became Harvard University's president in July 2023.",
    ],
    [
      'a title is no last name',
      'French President Emmanuel Macron met voters in Lyon. In Seoul, lawmakers impeached President Yoon Suk Yeol on 14 December 2024.',
      'In Seoul, lawmakers impeached President Yoon Suk Yeol on 14 December 2024.',
    ],
  ])('%s', (_, body, fact) => {
    expect(factsIn(body)).toContain(fact);
  });

  test.each([
    ['two people could be she', 'Ruth Ashdown met Deepa Nair in Leeds. She left the city in 2019.'],
    [
      'the paragraph has another named subject',
      'The Hubble Telescope orbits Earth. NASA released images in 2022. Its mirror was made in Leeds in 2015.',
    ],
    [
      "its may be another's",
      'The Hubble Telescope orbits Earth with a mirror. NASA released its first images in 2022.',
    ],
    ['a pronoun that opens a paragraph', 'The Suez Canal opened in 1869.\n\nIt was widened in Egypt in 2015.'],
    ['no name for the ship', 'A storm passed through Leeds. The ship reached Rotterdam in 2021.'],
  ])('not when %s', (_, body) => {
    expect(factsIn(body).join(' ')).not.toMatch(/2019|2015|2021|its first images/);
  });
});

describe('names keep their borders', () => {
  test.each([
    [
      'an ampersand',
      'Bill Gates founded the Bill & Melinda Gates Foundation in 2000.',
      'Bill Gates founded the Bill & Melinda Gates Foundation in 2000.',
    ],
    [
      'a particle',
      'Abdulmenam al-Ghaithi, the mayor of Derna, was suspended in 2023.',
      'Abdulmenam al-Ghaithi was the mayor of Derna.',
    ],
    [
      'a place that opens a longer name',
      'The Montreal Protocol entered into force in 1989.',
      'The Montreal Protocol entered into force in 1989.',
    ],
  ])('%s', (_, body, fact) => {
    expect(factsIn(body)).toContain(fact);
  });

  test('an attribution stays with its claim', () => {
    expect(
      factsIn(
        'Maud dumped 94 millimetres of rain on Leeds, more than falls in November, said forecaster Tom Lindqvist.',
      ),
    ).toEqual(['Maud dumped 94 millimetres of rain on Leeds, according to forecaster Tom Lindqvist.']);
    expect(factsIn('The deal with Boeing was worth $4 billion in 2020, he said.')).toEqual([]);
  });
});

describe('what did not happen, is guessed or points out is no fact', () => {
  test.each([
    'Had Liz Truss stayed in 2022, rates might have risen in Britain.',
    'If elected, Keir Starmer would have scrapped the plan in 2024.',
    'Nobody knows whether Boris Johnson will return to London.',
    'No Spaniard had won the Tour of Flanders since it was first held in 1913.',
    'Neither France nor Germany signed the letter in 2019.',
    'Who wrote to Boris Johnson in 2019?',
    'Boris Johnson promised to leave "do or die" by the end of 2019.',
    "Russia's Luna-25 had crashed four days earlier.",
    'Teddy Riner took bronze.',
    'Claudine Gay was the first Black person to hold the post.',
    'Among those waiting in Leeds was Richard Harris.',
    'The United Kingdom seems to have left Europe in 2020.',
    'Dr Simon Treece said that its significance went beyond London.',
  ])('%s', (body) => {
    expect(factsIn(body)).toEqual([]);
  });

  test('a relative after a noun phrase is not hung on the name inside it', () => {
    const facts = factsIn('There was talk of the flood barrier at Stone Weir, which was finished in 2019 by Egypt.');
    expect(facts).toEqual([]);
  });
});
