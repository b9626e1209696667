// Data table: English sentences: what goes before they are read, and what of a phrase is told.
import type { ToldRow } from '../told-row.ts';

export const plainEnglish: readonly ToldRow[] = [
  [
    'brackets',
    'The Harbour Trust (founded in 1901) opened a museum in Bristol in 2019.',
    ['asserted event: The Harbour Trust opened a museum in Bristol in 2019.'],
  ],
  [
    'a connective with its comma',
    'However, the Harbour Trust opened a museum in Bristol in 2019.',
    ['asserted event: The Harbour Trust opened a museum in Bristol in 2019.'],
  ],
  [
    'a bare connective',
    'But Acme Holdings closed 12 shops in Leeds in 2023.',
    ['asserted quantity: Acme Holdings closed 12 shops in Leeds in 2023.'],
  ],
  [
    'said at the end',
    'Acme Holdings closed 12 shops in Leeds in 2023, said Tom Lindqvist.',
    ['said quantity: According to Tom Lindqvist, Acme Holdings closed 12 shops in Leeds in 2023.'],
  ],
  [
    'said between commas',
    'Acme Holdings, said Tom Lindqvist, closed 12 shops in Leeds in 2023.',
    ['said quantity: According to Tom Lindqvist, Acme Holdings closed 12 shops in Leeds in 2023.'],
  ],
  [
    'the speaker before the verb',
    'Acme Holdings closed 12 shops in Leeds in 2023, Tom Lindqvist said.',
    ['said quantity: According to Tom Lindqvist, Acme Holdings closed 12 shops in Leeds in 2023.'],
  ],
  ['a claim of nobody', 'Acme Holdings closed 12 shops in Leeds in 2023, he said.', []],
];

export const phrasesInEnglish: readonly ToldRow[] = [
  [
    'what a comparative behind its noun compares with',
    'Only about 850 galaxies with jets longer than 2.3 million light years had been catalogued in 2019.',
    [
      'asserted event: Only about 850 galaxies with jets longer than 2.3 million light years had been catalogued in 2019.',
    ],
  ],
  [
    'a relative between commas goes',
    'Acme Holdings, which is based in Oslo, opened a plant in Leeds in 2023.',
    ['asserted event: Acme Holdings opened a plant in Leeds in 2023.'],
  ],
  [
    'an age',
    'Daniel Ward, 19, won the Leeds Marathon on 4 May 2023.',
    [
      'asserted event: Daniel Ward won the Leeds Marathon on 4 May 2023.',
      'asserted quantity: Daniel Ward is 19 years old.',
    ],
  ],
  [
    'a place and the place it lies in',
    'The Harbour Trust opened a museum in Bristol, England, in 2019.',
    ['asserted event: The Harbour Trust opened a museum in Bristol, England, in 2019.'],
  ],
];
