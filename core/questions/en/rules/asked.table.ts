// Data table: what the rules of English ask of small articles.
import type { DraftRow } from '../../draft-row.ts';

export const dates: readonly DraftRow[] = [
  [
    'a day',
    'The Harbour Bridge was opened on 3 May 2019.',
    ['date: On what date was the Harbour Bridge opened? => 3 May 2019'],
  ],
  [
    'a month',
    'Acme Holdings opened a plant in Leeds in March 2021.',
    ['date: In which month and year did Acme Holdings open a plant in Leeds? => March 2021'],
  ],
  [
    'a year',
    'Acme Holdings opened a plant in Leeds in 2021.',
    ['date: In which year did Acme Holdings open a plant in Leeds? => 2021'],
  ],
  [
    'since',
    'Ruth Ellison has led Leeds Council since 2019.',
    ['date: Since which year has Ruth Ellison led Leeds Council? => 2019'],
  ],
  [
    'what will come',
    'Leeds Council will close the Harbour Bridge on 3 January 2025.',
    ['date: On what date will Leeds Council close the Harbour Bridge? => 3 January 2025'],
  ],
  ['the end of a year', 'Acme Holdings opened a plant in Leeds in late 2021.', []],
  ['two dates', 'Ruth Ellison led Leeds Council from 2010 to 2019.', []],
];

export const subjects: readonly DraftRow[] = [
  [
    'a person',
    'Daniel Ward won the Leeds Marathon on 4 May 2023.',
    ['short-answer: Who won the Leeds Marathon on 4 May 2023? => Daniel Ward'],
  ],
  [
    'a company',
    'Microsoft opened a plant in Leeds in 2021.',
    ['short-answer: Which company opened a plant in Leeds in 2021? => Microsoft'],
  ],
  [
    'a country',
    'Finland joined NATO on 4 April 2023.',
    ['short-answer: Which country joined NATO on 4 April 2023? => Finland'],
  ],
  ['two names', 'Daniel Ward and Ruth Ellison won the Leeds Marathon in 2023.', []],
  ['a description', 'Three traders opened a shop in Leeds in 2021.', []],
];

export const objects: readonly DraftRow[] = [
  [
    'whom',
    'Daniel Ward beat Tom Lindqvist in Leeds in 2023.',
    ['short-answer: Whom did Daniel Ward beat in Leeds in 2023? => Tom Lindqvist'],
  ],
  ['no name', 'Acme Holdings opened a plant in Leeds in 2021.', []],
];

export const agents: readonly DraftRow[] = [
  [
    'by a person',
    'The Harbour Bridge was opened by Ruth Ellison on 3 May 2019.',
    ['short-answer: Who opened the Harbour Bridge on 3 May 2019? => Ruth Ellison'],
  ],
];

export const places: readonly DraftRow[] = [
  [
    'in a town',
    'Daniel Ward was born in Oslo in 1998.',
    ['short-answer: In which city was Daniel Ward born in 1998? => Oslo'],
  ],
  [
    'in a country',
    'Daniel Ward studied in Norway in 1998.',
    ['short-answer: In which country did Daniel Ward study in 1998? => Norway'],
  ],
];

export const amounts: readonly DraftRow[] = [
  [
    'a count',
    'Acme Holdings closed 12 shops in Leeds in 2023.',
    ['numeric: How many shops did Acme Holdings close in Leeds in 2023? => 12 shops'],
  ],
  ['about', 'Leeds has about 230,000 pupils.', ['numeric: About how many pupils does Leeds have? => 230,000 pupils']],
  ['more than', 'Leeds has more than 230,000 pupils.', []],
];

export const roles: readonly DraftRow[] = [
  [
    'an office',
    'Ruth Ellison, chair of the Harbour Trust, opened the Harbour Bridge in 2024.',
    ['short-answer: Who is the chair of the Harbour Trust? => Ruth Ellison'],
  ],
];

export const sources: readonly DraftRow[] = [
  [
    'who said so',
    'Tom Lindqvist said that Acme Holdings closed 12 shops in Leeds in 2023.',
    ['short-answer: Who said that Acme Holdings closed 12 shops in Leeds in 2023? => Tom Lindqvist'],
  ],
];

export const polarity: readonly DraftRow[] = [
  [
    'not yet',
    'Leeds Council has not yet opened the Harbour Bridge.',
    [
      'true-false: Leeds Council has not yet opened the Harbour Bridge. => True',
      'true-false: Leeds Council has already opened the Harbour Bridge. => False',
    ],
  ],
  [
    'denied',
    'Leeds Council did not close the Harbour Bridge in 2023.',
    ['true-false: Leeds Council did not close the Harbour Bridge in 2023. => True'],
  ],
];

export const gaps: readonly DraftRow[] = [
  [
    'names and figures',
    'Daniel Ward sold 12 ships to Microsoft in 2022.',
    [
      'cloze: ____ sold 12 ships to Microsoft in 2022. => Daniel Ward',
      'cloze: Daniel Ward sold ____ to Microsoft in 2022. => 12 ships',
      'cloze: Daniel Ward sold 12 ships to ____ in 2022. => Microsoft',
      'cloze: Daniel Ward sold 12 ships to Microsoft in ____. => 2022',
    ],
  ],
];

export const lists: readonly DraftRow[] = [
  [
    'persons',
    'Daniel Ward, Ruth Ellison and Tom Lindqvist founded Acme Holdings in 2010.',
    [
      'multiple-response: Which three people founded Acme Holdings in 2010? => Daniel Ward, Ruth Ellison and Tom Lindqvist',
    ],
  ],
];

export const phrases: readonly DraftRow[] = [
  [
    'what was done to',
    'A contractor broke a fence in 2023.',
    ['short-answer: What did a contractor break in 2023? => a fence'],
  ],
  [
    'what did it',
    'A broken cable delayed 40 trains in Leeds in 2023.',
    ['short-answer: What delayed 40 trains in Leeds in 2023? => a broken cable'],
  ],
  ['too vague', 'Acme Holdings made changes in Leeds in 2023.', []],
];

export const causes: readonly DraftRow[] = [
  [
    'because of',
    'The Harbour Bridge was closed because of heavy rain on 3 May 2019.',
    ['short-answer: What caused the Harbour Bridge to be closed on 3 May 2019? => heavy rain'],
  ],
  [
    'due to',
    'The Leeds Marathon was postponed due to a storm in 2023.',
    ['short-answer: What caused the Leeds Marathon to be postponed in 2023? => a storm'],
  ],
  [
    'a clause is no short cause',
    'The Harbour Bridge was closed because a ship had hit one of its four pillars in the night.',
    [],
  ],
];
