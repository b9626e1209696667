// Data table: what is told of an English sentence, and what is not because the sentence alone would leave a reader asking.
import type { ToldRow } from '../told-row.ts';

export const cutShort: readonly ToldRow[] = [
  ['what they follow is not told', 'Thirty-two jobs in Leeds are expected to follow.', []],
  ['nor what he waited for', 'Peter Carrow had waited 48 years.', []],
  ['nor what they were told', 'Employees of Acme Holdings were told at 7am.', []],
  ['nor of what control was given up', 'Norway gave up control on 31 December 1999.', []],
  ['nor ten percent of what', 'Leeds Council contributed 10 percent.', []],
  ['nor what was asked', 'Daniel Ward asked.', []],
  [
    'a passive needs no object',
    'A submarine delivered by Acme Holdings was not used.',
    ['denied event: A submarine delivered by Acme Holdings was not used.'],
  ],
  [
    'a first word in capitals',
    'THE planned sale of Leeds Courthouse collapsed on 5 March 2019.',
    ['asserted event: The planned sale of Leeds Courthouse collapsed on 5 March 2019.'],
  ],
  [
    '"too" tells how late',
    'The freighter Mont-Blanc reached Leeds too late to be let in on 5 March 2019.',
    ['asserted event: The freighter Mont-Blanc reached Leeds too late to be let in on 5 March 2019.'],
  ],
  ['nearby leans on the text', 'About 800 people who lived nearby were moved to Leeds in 2019.', []],
  [
    'the noun was told before',
    'Leeds recorded 418 tremors in 2019. The strongest cracked a wall in York.',
    ['asserted quantity: Leeds recorded 418 tremors in 2019.'],
  ],
  [
    'the third of what',
    'Leeds received petitions in 1891. The third was signed by nearly 32,000 women in York.',
    ['asserted event: Leeds received petitions in 1891.'],
  ],
  ['a second count of what', 'Leonard Thackray was acquitted of a second count.', []],
  ['for the first time since', 'No club had become champions for the first time since Nottingham Forest in 1978.', []],
  ['four of what', 'On 25 May 1940, Daniel Ward gave penicillin to four.', []],
  [
    'three in ten says of what',
    'Smallpox killed three in ten of those who caught it in Leeds.',
    ['asserted event: Smallpox killed three in ten of those who caught it in Leeds.'],
  ],
];

export const unsaid: readonly ToldRow[] = [
  ['what was to be has its "to"', 'Ruth Ellison was to receive Tom Lindqvist in Leeds on 3 May 2019.', []],
  [
    'nothing stands between "only" and what it limits',
    'Under current rules only the first £2,000 of a deposit is fully protected.',
    [],
  ],
  [
    'were holds for both participles',
    'The sheets were pasted end to end in Leeds and wound around a broom handle.',
    ['asserted event: The sheets were pasted end to end in Leeds.'],
  ],
  ['nor denies what follows', 'Nor was Daniel Ward wrong.', []],
  [
    'a participle after "after" may only tell which',
    'After two summers lost to the pandemic and a Saturday lost to flat calm, Leeds Council opened a museum in York in 2023.',
    ['asserted event: Leeds Council opened a museum in York in 2023.'],
  ],
  [
    'a state dated since',
    'Leeds Council has run the Harbour Line since 1934, when it was a tram.',
    ['asserted event: Leeds Council has run the Harbour Line since 1934.'],
  ],
  [
    'which of two places',
    'Acme Holdings has a mill in Mount Averil, which is taking on 40 people.',
    ['asserted event: Acme Holdings has a mill in Mount Averil.'],
  ],
];

export const mended: readonly ToldRow[] = [
  [
    'a firm named like a person',
    'Aoife Corrigan leads the firm. Corrigan & Daughters filed for administration on 17 September 2024.',
    ['asserted event: Corrigan & Daughters filed for administration on 17 September 2024.'],
  ],
  [
    'by the time',
    'By the time Daniel Ward reached Leeds, Acme Holdings had closed 12 shops.',
    ['asserted event: Daniel Ward reached Leeds.', 'asserted quantity: Acme Holdings had closed 12 shops.'],
  ],
  [
    'a day between commas is that of the clause to come',
    'Less than a year after the Berlin Wall was breached, on 3 October 1990, Germany was a single country.',
    ['asserted state: On 3 October 1990, Germany was a single country.'],
  ],
  [
    'due to',
    'The Leeds Marathon is due to begin on 3 January 2025.',
    ['planned event: The Leeds Marathon is due to begin on 3 January 2025.'],
  ],
  [
    'how far ahead',
    'Leeds United were two goals ahead at half-time.',
    ['asserted quantity: Leeds United were two goals ahead at half-time.'],
  ],
  [
    '"and" is no part of the next subject',
    'The building in Leeds had been closed since Sept. 27, 2018, when the Little Osage River burst its banks and four feet of water poured into the ground floor.',
    [
      'asserted event: The building in Leeds had been closed since 27 September 2018.',
      'asserted event: On 27 September 2018, the Little Osage River burst its banks.',
      'asserted event: Four feet of water poured into the ground floor.',
    ],
  ],
  [
    'the member is the person, not the team',
    'A third member of the team, the biochemist Norman Heatley, worked out a method in 1940.',
    ['asserted event: The biochemist Norman Heatley worked out a method in 1940.'],
  ],
  [
    'an apposition at the end of a participle',
    'In 1939 a team at Leeds, led by the Australian Howard Florey and Ernst Chain, a refugee from Nazi Germany, opened a museum.',
    ['asserted event: In 1939, a team at Leeds opened a museum.'],
  ],
  [
    'a row is no apposition',
    'The harbour in Leeds consists of a breakwater, a quay and an ice plant that can produce 20 tonnes.',
    [
      'asserted event: The harbour in Leeds consists of a breakwater, a quay and an ice plant that can produce 20 tonnes.',
    ],
  ],
  [
    'one comma after what opens',
    'At a laboratory in Peoria, Illinois, researchers discovered a mould in 1941.',
    ['asserted event: At a laboratory in Peoria, Illinois, researchers discovered a mould in 1941.'],
  ],
];

export const pointed: readonly ToldRow[] = [
  [
    'a weekday',
    'On Saturday in Leeds, Acme Holdings sold 12 ferries to Ruth Ellison.',
    ['asserted quantity: On 14 December 2024 in Leeds, Acme Holdings sold 12 ferries to Ruth Ellison.'],
  ],
  ['a weekday that is described has no date', 'On a sunlit Saturday in Leeds, Acme Holdings sold 12 ferries.', []],
  [
    'how one sees a thing is not which it is',
    'Leeds Council wanted a different flag in 2015. Acme Holdings paid for the flag in York.',
    [
      'asserted event: Leeds Council wanted a different flag in 2015.',
      'asserted event: Acme Holdings paid for the flag in York.',
    ],
  ],
  [
    'no courtesy before a full name',
    'Siobhan Trask runs Acme Holdings. Ms Trask has led the Harbour Trust since 2016.',
    [
      'asserted event: Siobhan Trask runs Acme Holdings.',
      'asserted event: Siobhan Trask has led the Harbour Trust since 2016.',
    ],
  ],
  [
    'a thing named for someone is not that one',
    'Peter Higgs was born in Leeds. The Higgs boson is the visible trace of an invisible field.',
    [
      'asserted event: Peter Higgs was born in Leeds.',
      'asserted state: The Higgs boson is the visible trace of an invisible field.',
    ],
  ],
  [
    'the post is not the locked room',
    'Leeds Council closed the locked office in 2019. Rhonda Kowalczyk would be the first woman to hold the office.',
    ['asserted event: Leeds Council closed the locked office in 2019.'],
  ],
  [
    'the day is enough',
    'Leeds Council closed the Harbour Bridge on Monday afternoon.',
    ['asserted event: Leeds Council closed the Harbour Bridge on 16 December 2024.'],
  ],
  [
    'that year is told before',
    'In 1893 Daniel Ward moved to York. Lord Glasgow signed the Electoral Act on 19 September of that year.',
    ['asserted event: In 1893, Daniel Ward moved to York.'],
  ],
  [
    'half a name is no office',
    'Leonard Thackray, treasurer of the Wexcombe Allotment and Gardeners Society, wrote a cheque in 2019.',
    [],
  ],
  [
    'which manager only the clause tells',
    'Nigel Pearson, the manager who had led the escape, was sacked in 2015.',
    ['asserted event: Nigel Pearson was sacked in 2015.'],
  ],
];

export const offices: readonly ToldRow[] = [
  [
    'of a body, between commas',
    'The mayor of Leeds, Ann Platt, opened the Harbour Bridge on 2 March 2024.',
    [
      'asserted event: Ann Platt opened the Harbour Bridge on 2 March 2024.',
      'asserted role: Ann Platt is the mayor of Leeds.',
    ],
  ],
  [
    'an office of years ago',
    'In 1893 the governor, Lord Glasgow, signed the Electoral Act.',
    [
      'asserted event: In 1893, Lord Glasgow signed the Electoral Act.',
      'asserted role: Lord Glasgow was the governor.',
    ],
  ],
  [
    'an office before its holder is a sentence too',
    'Mayor Chuck Lindahl opened a museum in Leeds on Monday.',
    [
      'asserted event: Mayor Chuck Lindahl opened a museum in Leeds on 16 December 2024.',
      'asserted role: Chuck Lindahl is mayor.',
    ],
  ],
  [
    'one of many',
    'John Cleese, the comedian, took a taxi from Oslo to Leeds.',
    ['asserted event: John Cleese took a taxi from Oslo to Leeds.', 'asserted role: John Cleese is a comedian.'],
  ],
  [
    'who is quoted holds the office today',
    'Acme Holdings opened a plant in Leeds in 2018. "The numbers are poor," said Priya Raghunathan, an analyst at Corvane Capital.',
    [
      'asserted event: Acme Holdings opened a plant in Leeds in 2018.',
      'asserted role: Priya Raghunathan is an analyst at Corvane Capital.',
    ],
  ],
  [
    'an age of years ago',
    'Daniel Ward, 38, won the Leeds Marathon on 20 July 1969.',
    [
      'asserted event: Daniel Ward won the Leeds Marathon on 20 July 1969.',
      'asserted quantity: Daniel Ward was 38 years old.',
    ],
  ],
];

export const leaning: readonly ToldRow[] = [
  [
    'the owner is the subject to come',
    'Norman Heatley moved to Oxford in 1940. In his Nobel lecture Alexander Fleming warned that the misuse of penicillin might breed resistant microbes.',
    [
      'asserted event: Norman Heatley moved to Oxford in 1940.',
      'asserted event: In his Nobel lecture, Alexander Fleming warned that the misuse of penicillin might breed resistant microbes.',
      'said event: According to Alexander Fleming, the misuse of penicillin might breed resistant microbes.',
    ],
  ],
  [
    'earlier in the day',
    'Earlier in the day Angela Merkel laid a rose at the memorial in Berlin.',
    ['asserted event: Angela Merkel laid a rose at the memorial in Berlin.'],
  ],
  [
    'again and again',
    'Harald Ward telephoned Leeds Council again and again in 1989.',
    ['asserted event: Harald Ward telephoned Leeds Council in 1989.'],
  ],
  ['the stuff is named before', 'Norman Heatley worked out how to extract the stuff in 1940.', []],
];
