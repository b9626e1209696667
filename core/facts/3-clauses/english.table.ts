// Data table: English clauses: statuses, speakers, and what gives no fact.
import type { ToldRow } from '../told-row.ts';

export const statusesInEnglish: readonly ToldRow[] = [
  [
    'to come',
    'Leeds Council will close the Harbour Bridge on 3 January 2025.',
    ['planned event: Leeds Council will close the Harbour Bridge on 3 January 2025.'],
  ],
  [
    'denied',
    'Leeds Council did not close the Harbour Bridge in 2023.',
    ['denied event: Leeds Council did not close the Harbour Bridge in 2023.'],
  ],
  [
    'not yet',
    'Leeds Council has not yet opened the Harbour Bridge.',
    ['not-yet event: Leeds Council has not yet opened the Harbour Bridge.'],
  ],
  [
    'said that',
    'Tom Lindqvist said that Acme Holdings closed 12 shops in Leeds in 2023.',
    [
      'asserted event: Tom Lindqvist said that Acme Holdings closed 12 shops in Leeds in 2023.',
      'said quantity: According to Tom Lindqvist, Acme Holdings closed 12 shops in Leeds in 2023.',
    ],
  ],
  [
    'a cause',
    'The Harbour Bridge was closed because of heavy rain.',
    ['asserted cause: The Harbour Bridge was closed because of heavy rain.'],
  ],
];

export const tellingInEnglish: readonly ToldRow[] = [
  [
    'he',
    'Daniel Ward won the Leeds Marathon in 2023. He moved to York in 2024.',
    [
      'asserted event: Daniel Ward won the Leeds Marathon in 2023.',
      'asserted event: Daniel Ward moved to York in 2024.',
    ],
  ],
  [
    'a weekday',
    'Leeds Council closed the Harbour Bridge on Monday.',
    ['asserted event: Leeds Council closed the Harbour Bridge on 16 December 2024.'],
  ],
  [
    'a day without its year',
    'Leeds Council closed the Harbour Bridge on 16 December.',
    ['asserted event: Leeds Council closed the Harbour Bridge on 16 December 2024.'],
  ],
  ['heard what?', 'Leeds Crown Court had heard during a seven-week trial.', []],
  [
    'heard that',
    'Leeds Crown Court heard in 2023 that Daniel Ward sold 12 fakes.',
    ['asserted event: Leeds Crown Court heard in 2023 that Daniel Ward sold 12 fakes.'],
  ],
  ['a verb inside it waits for more', 'Daniel Ward wishes people would stop asking.', []],
  [
    'as what, after an adverb between commas',
    'Daniel Ward described the quality of the fakes, perversely, as a testament to real skill.',
    ['asserted event: Daniel Ward described the quality of the fakes as a testament to real skill.'],
  ],
  ['last week is no day', 'Leeds Council closed the Harbour Bridge last week.', []],
  ['a condition', 'If it rains, Leeds Council closes the Harbour Bridge.', []],
  ['a question', 'Did Acme Holdings close 12 shops in Leeds in 2023?', []],
  ['a heading', '## Acme Holdings closed 12 shops in Leeds in 2023.\n\nRain fell.', []],
];
