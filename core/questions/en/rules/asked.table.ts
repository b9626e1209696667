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
  [
    'a past perfect is asked in the past',
    'The Harbour Bridge had gone up on 13 August 1961 in Leeds.',
    ['date: On what date did the Harbour Bridge go up in Leeds? => 13 August 1961'],
  ],
  [
    'a passive of the past perfect',
    'The Harbour Bridge had been built in 1961 in Leeds.',
    ['date: In which year was the Harbour Bridge built in Leeds? => 1961'],
  ],
  ['the end of a year', 'Acme Holdings opened a plant in Leeds in late 2021.', []],
  ['two dates', 'Ruth Ellison led Leeds Council from 2010 to 2019.', []],
];

export const subjects: readonly DraftRow[] = [
  [
    'who is known by whose coach he is',
    'Ruth Ellison won the Leeds Marathon in 2021. Her coach, Tom Lindqvist, sold 12 ships in Oslo in 1998.',
    ['short-answer: Who won the Leeds Marathon in 2021? => Ruth Ellison'],
  ],
  [
    'what had been done by a day is asked in the plain past',
    'Daniel Ward had won the Leeds Marathon on 4 May 2023.',
    ['short-answer: Who won the Leeds Marathon on 4 May 2023? => Daniel Ward'],
  ],
  ['a city that stands for its country', 'Oslo signed a treaty with Finland on 4 April 2023.', []],
  [
    'what a city itself does',
    'Oslo hosted the Leeds Marathon on 4 May 2023.',
    ['short-answer: Which city hosted the Leeds Marathon on 4 May 2023? => Oslo'],
  ],
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
  [
    'a knight is no hall',
    'Sir John Hall brought the petition into the House in 1893.',
    ['short-answer: Who brought the petition into the House in 1893? => Sir John Hall'],
  ],
  [
    'where someone is from is no part of the name',
    'Tom Lindqvist of Sweden won the Leeds Marathon in 2021.',
    ['short-answer: Who won the Leeds Marathon in 2021? => Tom Lindqvist'],
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
    'what it left them',
    'The walkout left about 1,900 islanders dependent on water taxis and on neighbours with boats.',
    [],
  ],
  ['a preposition that no question opens with', 'Leeds United came third with 20 goals in 2023.', []],
  [
    'a number of what does nothing is not asked by "by how many"',
    'The signal was produced by two black holes in Leeds.',
    [],
  ],
  [
    'who are counted is left out',
    'Three members of the European Union, Britain, Denmark and Sweden, have stayed outside the euro.',
    ['numeric: How many members of the European Union have stayed outside the euro? => three members'],
  ],
  [
    'a count',
    'Acme Holdings closed 12 shops in Leeds in 2023.',
    ['numeric: How many shops did Acme Holdings close in Leeds in 2023? => 12 shops'],
  ],
  ['about', 'Leeds has about 230,000 pupils.', ['numeric: About how many pupils does Leeds have? => 230,000 pupils']],
  [
    'a rate is asked whole',
    'The wind reached four miles an hour on 27 August 2022.',
    ['numeric: How many miles an hour did the wind reach on 27 August 2022? => four miles'],
  ],
  [
    'many who did it are asked in the active voice',
    'The petition was signed by nearly 32,000 women in Leeds.',
    ['numeric: About how many women in Leeds signed the petition? => 32,000 women'],
  ],
  [
    'what the count leads to is cut',
    'Leeds Council ordered some 2,300 people to leave their homes on 11 February 2021 after the river rose.',
    ['numeric: About how many people did Leeds Council order to leave their homes? => 2,300 people'],
  ],
  ['many of them', 'Many pupils can save 100 euros.', []],
  ['more than', 'Leeds has more than 230,000 pupils.', []],
];

export const roles: readonly DraftRow[] = [
  ['of a body that nothing tells', 'Ruth Ellison, its director for Asia, opened a bridge in Leeds in 2021.', []],
  [
    'an office',
    'Ruth Ellison, chair of the Harbour Trust, opened the Harbour Bridge in 2024.',
    ['short-answer: Who is the chair of the Harbour Trust? => Ruth Ellison'],
  ],
  [
    'of a body known by its letters',
    'Giovanni Bisignani, the head of IATA, opened the Harbour Bridge in 2024.',
    ['short-answer: Who is the head of IATA? => Giovanni Bisignani'],
  ],
  [
    'a possessor that is no name keeps its article',
    "Tom Lindqvist, the Leeds team's coach, opened the Harbour Bridge in 2024.",
    ["short-answer: Who is the Leeds team's coach? => Tom Lindqvist"],
  ],
  [
    'of a body that only the article tells',
    "Tom Lindqvist, the agency's director for South-East Asia, opened the Harbour Bridge in 2024.",
    [],
  ],
  [
    'an office of which a town has one',
    'Ruth Ellison, the mayor, opened the Harbour Bridge in 2024.',
    ['short-answer: Who is the mayor? => Ruth Ellison'],
  ],
  ['an office of which there may be many', 'Tom Lindqvist, the captain, won the race in 2024.', []],
  [
    'an office that was held, with its owner',
    "Erich Honecker, East Germany's leader for 18 years, opened the Harbour Bridge in 1989.",
    ["short-answer: Who was East Germany's leader for 18 years? => Erich Honecker"],
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
  ['not so up to a moment that is not told', 'Daniel Ward had not scored in Leeds.', []],
  ['which fear', 'A common fear was not borne out in Leeds.', []],
  [
    'not yet',
    'Leeds Council has not yet opened the Harbour Bridge.',
    [
      'true-false: Leeds Council has not yet opened the Harbour Bridge. => True',
      'true-false: Leeds Council has already opened the Harbour Bridge. => False',
    ],
  ],
  [
    '"not since" is not turned',
    'Leeds Council had not closed the Harbour Bridge since 2019.',
    ['true-false: Leeds Council had not closed the Harbour Bridge since 2019. => True'],
  ],
  [
    'denied',
    'Leeds Council did not close the Harbour Bridge in 2023.',
    ['true-false: Leeds Council did not close the Harbour Bridge in 2023. => True'],
  ],
];

export const gaps: readonly DraftRow[] = [
  [
    'a long sentence is not cut at "the following"',
    "Ruth Ellison opened a hall in Leeds. The old choir of the town sang Prokofiev's first opera there on 28 September 2012, and the following evening Tom Lindqvist and Daniel Ward gave the concert hall its first night of Wagner.",
    [
      'cloze: ____ opened a hall in Leeds. => Ruth Ellison',
      "cloze: Ruth Ellison opened a hall in Leeds. The old choir of the town sang Prokofiev's first opera there on ____, and the following evening Tom Lindqvist and Daniel Ward gave the concert hall its first night of Wagner. => 28 September 2012",
      "cloze: Ruth Ellison opened a hall in Leeds. The old choir of the town sang Prokofiev's first opera there on 28 September 2012, and the following evening ____ and Daniel Ward gave the concert hall its first night of Wagner. => Tom Lindqvist",
    ],
  ],
  [
    'the maker of a model',
    'Leeds Council bought a new Airbus 380 from the old owner in Leeds.',
    ['cloze: ____ bought a new Airbus 380 from the old owner in Leeds. => Leeds Council'],
  ],
  [
    'around a day',
    'Leeds Council closed the Harbour Bridge in Leeds around 25 August 2012.',
    ['cloze: ____ closed the Harbour Bridge in Leeds around 25 August 2012. => Leeds Council'],
  ],
  [
    'not one end of a span of years',
    'Ruth Ellison sold ships in Oslo between 1996 and 2001.',
    ['cloze: ____ sold ships in Oslo between 1996 and 2001. => Ruth Ellison'],
  ],
  [
    'beside whose coach he is',
    'Ruth Ellison won a race. Her coach, Tom Lindqvist, sold several ships in Oslo.',
    [
      'cloze: ____ won a race. => Ruth Ellison',
      'cloze: Ruth Ellison’s coach, ____, sold several ships in Oslo. => Tom Lindqvist',
    ],
  ],
  [
    'not where nobody is surely meant',
    'Ruth Ellison met Ann Cole in Leeds. Her coach, Tom Lindqvist, sold several ships in Oslo.',
    ['cloze: ____ met Ann Cole in Leeds. => Ruth Ellison', 'cloze: Ruth Ellison met ____ in Leeds. => Ann Cole'],
  ],
  [
    'a time of two units is one',
    'Daniel Ward won the Leeds Marathon in two hours and 50 minutes.',
    ['cloze: ____ won the Leeds Marathon in two hours and 50 minutes. => Daniel Ward'],
  ],
  [
    'no count that opens its sentence',
    'Twelve ships were sold by Daniel Ward in 2022.',
    [
      'cloze: Twelve ships were sold by ____ in 2022. => Daniel Ward',
      'cloze: Twelve ships were sold by Daniel Ward in ____. => 2022',
    ],
  ],
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
  [
    'who complained of what',
    'Small-boat owners complained that the harbour had been closed by the council.',
    ['short-answer: Who complained that the harbour had been closed by the council? => small-boat owners'],
  ],
  ['who is part of it', 'The building consortium included Salini Impregilo of Italy.', []],
  ['what was told to do so', 'Ships have been told to stay at least three miles from Leeds.', []],
  [
    'a deed of what the title names',
    'The library has abolished late fees.',
    ['short-answer: What has the library abolished? => late fees'],
    { title: 'The library reopens' },
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
