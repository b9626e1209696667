import { describe, expect, test } from 'vitest';
import { loadLexicon } from '@/scripts/quiz/shipped';
import { extractFacts } from '../../facts/index.ts';
import { readArticle } from '../../language/index.ts';
import { englishQuestions } from './grammar.ts';

const lexicon = loadLexicon();

function draftsIn(body: string): readonly string[] {
  const document = readArticle({ title: '', body, language: 'en', publishedAt: '2023-12-30' }, lexicon);
  return extractFacts(document, lexicon)
    .flatMap((fact) => englishQuestions.draft(fact, document, lexicon))
    .map(({ kind, stem, answer }) => `${kind}: ${stem} => ${answer.text}`);
}

describe('each answer gets its question', () => {
  test.each([
    [
      'a person as subject',
      'Boris Johnson replaced Theresa May on 24 July 2019.',
      'multiple-choice: Who replaced Theresa May on 24 July 2019? => Boris Johnson',
    ],
    [
      'a date, with do-support',
      'Boris Johnson replaced Theresa May on 24 July 2019.',
      'date: On what date did Boris Johnson replace Theresa May? => 24 July 2019',
    ],
    [
      'a year, passive',
      'The Kigali Amendment was adopted in Rwanda in 2016.',
      'date: In what year was the Kigali Amendment adopted in Rwanda? => 2016',
    ],
    [
      'a month',
      'The Kigali Amendment was adopted in Rwanda in October 2016.',
      'date: In what month and year was the Kigali Amendment adopted in Rwanda? => October 2016',
    ],
    [
      'a country as place',
      'The Kigali Amendment was adopted in Rwanda in October 2016.',
      'multiple-choice: In which country was the Kigali Amendment adopted in October 2016? => Rwanda',
    ],
    [
      'a pluperfect told alone',
      'Greenland had withdrawn from the European Union in 1985.',
      'date: In what year did Greenland withdraw from the European Union? => 1985',
    ],
    [
      'an agent, made a subject',
      'The Suez Canal was managed by a German company, Bernhard Schulte Shipmanagement.',
      'multiple-choice: Which German company managed the Suez Canal? => Bernhard Schulte Shipmanagement',
    ],
    [
      'a recipient',
      'The Nobel Peace Prize was awarded to Narges Mohammadi in 2023.',
      'multiple-choice: To whom was the Nobel Peace Prize awarded in 2023? => Narges Mohammadi',
    ],
    [
      'a percentage as subject',
      'Around 12% of global trade passes through the Suez Canal.',
      'numeric: About what percentage of global trade passes through the Suez Canal? => around 12%',
    ],
    [
      'a length',
      'The Suez Canal is 193 kilometres long.',
      'numeric: How many kilometres long is the Suez Canal? => 193 kilometres',
    ],
    [
      'a number of times',
      'Narges Mohammadi has been arrested 13 times.',
      'numeric: How many times has Narges Mohammadi been arrested? => 13',
    ],
    [
      'an amount with of',
      'King Mohammed VI declared three days of national mourning.',
      'numeric: How many days of national mourning did King Mohammed VI declare? => three days',
    ],
    [
      'a number of people',
      'At least 30 people were killed, according to Amnesty International.',
      'numeric: At least how many people were killed, according to Amnesty International? => at least 30 people',
    ],
    [
      'an office',
      "David Cameron met voters. Cameron's successor, Theresa May, resigned in London in 2019.",
      "multiple-choice: Who was David Cameron's successor? => Theresa May",
    ],
    [
      'what is still open',
      'Russia has not yet answered the call of South Korea.',
      'true-false: Russia has already answered the call of South Korea. => False',
    ],
    [
      'what has yet to be done',
      'A new chair of Halcyon Ferries has yet to be named.',
      'true-false: A new chair of Halcyon Ferries has already been named. => False',
    ],
    ['a cloze', 'The Suez Canal opened in 1869.', 'cloze: The Suez Canal opened in ____. => 1869'],
  ])('%s', (_, body, draft) => {
    expect(draftsIn(body)).toContain(draft);
  });

  test.each([
    [
      'a class noun of the name itself gives it away',
      'The Korea Baduk Association has given AlphaGo an honorary rank.',
      /Which association/,
    ],
    ['first names tell the sex', "Noah Lyles won the men's 100 metres in 9.784 seconds.", /^multiple-choice: Who/],
    [
      'a gap after "a" or "the" before a country',
      'Sifan Hassan of the Netherlands won the marathon in Paris.',
      /the ____/,
    ],
    [
      'a gap inside a longer name',
      'Theresa May notified Brussels under Article 50 of the Treaty on European Union in 2017.',
      /Treaty on ____/,
    ],
    ['one of several nested countries', 'The United Kingdom left the European Union in 2020.', /=> United Kingdom/],
    ['the same place twice', 'The Montreal Protocol was agreed in Montreal in 1987.', /In which city/],
  ])('no question when %s', (_, body, pattern) => {
    expect(draftsIn(body).filter((draft) => pattern.test(draft))).toEqual([]);
  });
});

test('whoever operated or owned the thing is a wrong choice for who managed it', () => {
  const body =
    'Ships crossed the Suez Canal. The canal was built by Ferdinand Enterprises of France, was owned by Suez Holdings and was managed by a German company, Bernhard Schulte Shipmanagement.';
  const document = readArticle({ title: '', body, language: 'en' }, lexicon);
  const rivals = extractFacts(document, lexicon)
    .flatMap((fact) => englishQuestions.draft(fact, document, lexicon))
    .find(({ stem }) => stem === 'Which company managed the Suez Canal?')?.rivals;
  expect(rivals?.map(({ text }) => text)).toEqual(['Ferdinand Enterprises', 'Suez Holdings']);
});

describe('lints', () => {
  const { dangling, lints } = englishQuestions;
  const faults = (text: string) => [dangling, ...lints].flatMap(({ check }) => check(text) ?? []);

  test.each([
    'On what date did it open?',
    'Who said they would leave?',
    'The canal opened the following morning in Egypt.',
    'Theresa May called an election that June.',
    'The trains are cancelled until Tuesday.',
    'Nobody won a ____ in Paris.',
    'In which city did Lee Sedol play',
    'Had MPs not passed a law, Britain might have left.',
    'Boris Johnson promised to leave "do or die".',
    'Greenland left the the European Union.',
  ])('refuse: %s', (text) => {
    expect(faults(text)).not.toEqual([]);
  });

  test.each([
    'Who announced that he would resign as prime minister?',
    'In what year will the next Summer Games be held in Los Angeles?',
    'How many boys came out on Sunday, 8 July?',
    'The Suez Canal opened in ____.',
    'about 18,300 containers',
  ])('let pass: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});
