import { describe, expect, test } from 'vitest';
import {
  date,
  gapOf,
  keyed,
  named,
  numeric,
  phrase,
  refusalOf,
  subject,
  type Twins,
} from '../../../scripts/quiz/gate-twins.ts';
import { gates } from './gates.ts';

/** For each gate a good item and its near twin that this gate refuses. */
const library = 'Leeds Council opened a new library in Bradford on 3 May 2019.';
const ferries = 'Daniel Ward sold 12 ferries to the Harbour Trust in 2022.';
const bridge = 'Leeds Council will open the Harbour Bridge in 2025.';
const beat = 'Leeds United beat Hull City on 2 March 2023.';
const persons = { stem: '____ sold 12 ferries to the Harbour Trust.', key: 'Daniel Ward', choices: ['Daniel Ward'] };
const built = { stem: 'Who built the Harbour Bridge in 2019?', key: 'Ruth Ellison' };
const closed = {
  ...date,
  question: { stem: 'Which country closed 12 ports in 2023?', key: 'Finland' },
  draft: named('country'),
};

const denied = 'Acme Holdings did not open a branch in Leeds in 2021.';
const ofAcme = 'Acme counts its branches of a decade';
const notYet = 'Acme Holdings has not yet opened a branch in Leeds.';

const rows: readonly Twins[] = [
  [
    'polarity',
    [denied, { rule: 'polarity', title: ofAcme }],
    [denied, { rule: 'polarity' }],
    'The title does not speak',
  ],
  ['polarity', [denied, { rule: 'polarity', title: ofAcme }], [notYet, { rule: 'polarity', title: ofAcme }], 'no day'],
  [
    'asserted',
    [bridge, date],
    [bridge, { ...date, question: { stem: 'In which year did Leeds Council open the Harbour Bridge?' } }],
    'planned',
  ],
  [
    'asserted',
    [denied, { rule: 'polarity', title: ofAcme }],
    ['Acme Holdings did not open a branch in Leeds in 2021.', gapOf('date')],
    'denied',
  ],
  [
    'evidence',
    [library, date],
    [library, { ...date, question: { evidence: { start: 0, end: 11, text: 'Hull Council' } } }],
    'not in the article',
  ],
  [
    'complete',
    [library, date],
    [library, { ...date, question: { stem: 'On what date did Leeds Council open a new library in Bradford.' } }],
    '"?"',
  ],
  [
    'dangling',
    [library, date],
    [library, { ...date, question: { stem: 'On what date did Leeds Council open this new library?' } }],
    '"this"',
  ],
  [
    'dangling',
    [library, date],
    [library, { ...date, question: { stem: 'On what date did Leeds Council open a library last week?' } }],
    '"last week"',
  ],
  [
    'unsupported',
    [library, date],
    [library, { ...date, draft: () => ({ isLeaning: true }) }],
    'cannot be shown above it',
  ],
  ['stem length', [library, date], [library, { ...date, question: { stem: `${'Word '.repeat(24)}end?` } }], '25 words'],
  [
    'wording',
    [library, date],
    [library, { ...date, question: { stem: 'On what date did Leeds Council always open a new library?' } }],
    'absolutes',
  ],
  [
    'wording',
    [library, gapOf('date')],
    [library, { ...gapOf('date'), question: { stem: 'Leeds Council opened a ____ in the town of Bradford.' } }],
    'article before a gap',
  ],
  ['anchor', ['Daniel Ward opened a shop in Leeds.', subject], ['Daniel Ward opened a shop.', subject], 'So few words'],
  [
    'anchor',
    [library, date],
    [library, { ...date, question: { stem: 'On what date was it all open?' } }],
    'Only 1 words',
  ],
  [
    'one key',
    [ferries, gapOf('count')],
    [ferries, { ...gapOf('count'), question: { choices: ['12 ferries', '14 ferries', '14 ferries'] } }],
    'the same',
  ],
  [
    'one key',
    [denied, { rule: 'polarity', title: ofAcme }],
    [denied, { rule: 'polarity', title: ofAcme, question: { key: 'False' } }],
    'called false',
  ],
  [
    'answer in stem',
    [ferries, subject],
    [ferries, { ...subject, question: { stem: 'Who of the firm of Daniel Ward sold ferries to the Harbour Trust?' } }],
    'Daniel Ward',
  ],
  [
    'answer in stem',
    [library, date],
    [library, { ...date, question: { stem: 'On what date of 2019 did Leeds Council open a new library?' } }],
    'the year of the answer',
  ],
  [
    'title tells',
    [ferries, { ...numeric, title: 'Trust Buys Ferries' }],
    [ferries, { ...numeric, title: 'Trust Buys 12 Ferries' }],
    '"12"',
  ],
  [
    'title tells',
    [ferries, { ...subject, title: 'Ferries Are Sold' }],
    [ferries, { ...subject, title: 'Ward Sells Ferries' }],
    'Daniel Ward',
  ],
  ['name form', [ferries, subject], [ferries, { ...subject, question: { key: 'MBE Daniel Ward' } }], 'is no name'],
  [
    'name form',
    [ferries, numeric],
    [ferries, { ...numeric, question: { stem: 'How many ferries of Daniel Ward did Daniel Ward sell in 2022?' } }],
    'names "Daniel Ward" twice',
  ],
  [
    'name border',
    [ferries, { ...gapOf('count'), question: persons, draft: named('person') }],
    [ferries, { ...gapOf('count'), question: persons, draft: named('person', 'Then Ward') }],
    '"Then" is no name',
  ],
  [
    'home',
    [
      'Finland closed 12 ports in 2023. Sweden sold timber. Norway built roads.',
      { ...closed, title: 'Ports of the north' },
    ],
    ['Finland closed 12 ports in 2023. Finland bought ships. Finland sold timber. Finland built roads.', closed],
    'The article is about Finland',
  ],
  [
    'evident',
    ['NASA opened a museum in Leeds in 2021.', gapOf('organisation')],
    ['NASA chose four astronauts in Leeds in 2021.', gapOf('organisation')],
    'NASA',
  ],
  [
    'reckoned',
    ['Daniel Ward sold 12 ferries to the owner of 40 shops.', gapOf('count')],
    ['Daniel Ward sold 12 ferries to the owner of 40 ferries.', gapOf('count')],
    'Another figure in ferries',
  ],
  [
    'reckoned',
    ['Profit at Acme Holdings rose 12 percent to $2.8 billion.', gapOf('percent')],
    ['Profit at Acme Holdings rose 12 percent to $2.8 billion from $2.5 billion.', gapOf('percent')],
    'can be reckoned',
  ],
  [
    'spelt out',
    ['Daniel Ward won in four sets in Leeds in 2022 and sold ferries.', gapOf('count')],
    [
      'Daniel Ward won four sets, 6-3, 6-4, 5-7, 6-4, in Leeds in 2022.',
      { ...gapOf('count'), question: { stem: 'Daniel Ward won ____, 6-3, 6-4, 5-7, 6-4, in Leeds in 2022.' } },
    ],
    'lists what is counted',
  ],
  [
    'belittled',
    [
      ferries,
      {
        ...gapOf('count'),
        question: {
          choices: ['8 ferries', '12 ferries', '19 ferries', '26 ferries'],
          stem: 'Daniel Ward sold only ____ to the Harbour Trust in 2022.',
        },
      },
    ],
    [
      ferries,
      {
        ...gapOf('count'),
        question: {
          choices: ['12 ferries', '15 ferries', '19 ferries', '26 ferries'],
          stem: 'Daniel Ward sold only ____ to the Harbour Trust in 2022.',
        },
      },
    ],
    'points at the smallest',
  ],
  [
    'birthday',
    [library, date],
    [
      library,
      {
        ...date,
        question: { stem: 'On what date was the founder of Leeds Council born in a library?' },
        draft: ({ fact }) => ({ fact: { ...fact, predicate: undefined } }),
      },
    ],
    'When somebody was born',
  ],
  [
    'coordination',
    [
      'The Harbour Bridge was built by Ruth Ellison in 2019.',
      { ...date, question: built, draft: keyed('Ruth Ellison', 'agent', 'organisation') },
    ],
    [
      'The Harbour Bridge was built by Daniel Ward and Ruth Ellison in 2019.',
      { ...date, question: built, draft: keyed('Ruth Ellison', 'agent', 'organisation') },
    ],
    'one of several',
  ],
  [
    'twin values',
    ['Inflation in Leeds reached 2.4 percent in 2023. Rent in Hull rose 3.1 percent in 2022.', gapOf('percent')],
    [
      'Inflation in Leeds reached 2.4 percent in 2023. Inflation in Leeds reached 3.1 percent in 2022.',
      gapOf('percent'),
    ],
    '3.1 percent',
  ],
  [
    'unique answer',
    [`${beat} Leeds United hosted Hull City on 4 May 2024.`, date],
    [`${beat} Leeds United beat Hull City on 4 May 2024.`, date],
    'tells it twice',
  ],
  [
    'unique answer',
    [
      'Ruth Ellison, chair of the Harbour Trust, opened the Harbour Bridge in 2024. Daniel Ward, chair of the Leeds Museum, sold 12 ferries.',
      { rule: 'role', kind: 'short-answer' },
    ],
    [
      'Ruth Ellison, chair of the Harbour Trust, opened the Harbour Bridge in 2024. Daniel Ward, chair of the Harbour Trust, sold 12 ferries.',
      { rule: 'role', kind: 'short-answer' },
    ],
    'Two people hold the role',
  ],
  [
    'length ratio',
    [ferries, phrase('Because of rain', 'Because of fog', 'Because of war')],
    [ferries, phrase('Because of rain that lasted all night', 'Because of fog', 'Because of war')],
    'much longer',
  ],
  [
    'length ratio',
    [ferries, phrase('Because of rain', 'Because of fog', 'Because of war')],
    [ferries, phrase('Because of rain', 'Because of fog over the harbour', 'Because of a war in the valley')],
    'much shorter',
  ],
  [
    'clang',
    ['Daniel Ward sold 12 ferries to a museum in Leeds.', phrase('Eastern League', 'Northern Pact', 'Western Axis')],
    ['Daniel Ward sold 12 ferries to a museum in Leeds.', phrase('Museum League', 'Northern Pact', 'Western Axis')],
    'Only the key repeats "museum"',
  ],
  [
    'round trip',
    [`${ferries} Leeds Council closed a timber warehouse near Bradford in 2019.`, date],
    [
      `${ferries} Leeds Council closed a timber warehouse near Bradford in 2019.`,
      { ...date, question: { stem: 'In which year did Leeds Council close a timber warehouse near Bradford?' } },
    ],
    'rather answer "2019"',
  ],
];

describe('gates, English', () => {
  test('each has a row', () => {
    expect(gates.map(({ name }) => name).filter((name) => !rows.some(([gate]) => gate === name))).toEqual([]);
  });

  test.each(rows.map(([gate, good, bad, says]) => ({ gate, good, bad, says })))(
    '$gate lets a good item pass and refuses its twin: $says',
    ({ gate, good, bad, says }) => {
      expect(refusalOf(good, 'en')).toBeUndefined();
      expect(refusalOf(bad, 'en')).toEqual({ gate, reason: expect.stringContaining(says) });
    },
  );
});

// The reader of figures takes "from $2.5 billion to $2.8 billion" for a range and leaves its second sum out.
test.fails('a share between two sums told as a range', () => {
  const body = 'Profit rose 12 percent from $2.5 billion to $2.8 billion.';
  expect(refusalOf([body, gapOf('percent')], 'en')?.gate).toBe('reckoned');
});
