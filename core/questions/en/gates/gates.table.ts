// Data table: what the gates of English say of items of small articles; nothing where they let them pass.
import type { Draft } from '../../draft.ts';
import type { QuestionKind } from '../../question.ts';

/** Which item is meant, and what of it is made otherwise. */
type Wanted = {
  readonly language: 'en';
  readonly rule?: string;
  readonly kind?: QuestionKind;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly draft?: (draft: Draft) => Partial<Draft>;
  readonly question?: { readonly stem: string };
};

/** Why, the article, which item of it is meant, and how the reason told opens. */
export type GateRow = [why: string, body: string, wanted: Wanted, says?: RegExp];

const en = { language: 'en' } as const;
const date = { ...en, rule: 'date', kind: 'date' } as const;
const subject = { ...en, rule: 'subject', kind: 'short-answer' } as const;
const gapOf = (kind: string): Wanted => ({ ...en, rule: `gap: ${kind}`, kind: 'cloze' });
const amount = { ...en, rule: 'amount', kind: 'numeric' } as const;

const opened = 'The Harbour Bridge was opened on 3 May 2019.';
const storm = 'Tom Lindqvist won the Leeds Marathon in 2021. Leeds Council closed the road.';

export const shapes: readonly GateRow[] = [
  ['a deed with its day', opened, date],
  [
    'a participle read as the verb',
    'Ruth Ellison led a team in Leeds in 2021.',
    {
      ...date,
      draft: ({ fact }) => ({
        fact: {
          ...fact,
          slots: fact.slots.map((slot) => (slot.role === 'subject' ? { ...slot, text: `by ${slot.text}` } : slot)),
        },
      }),
    },
    /no team that leads/,
  ],
  [
    'the younger of two',
    'Daniel Ward sold 12 ships to Microsoft in 2022.',
    { ...gapOf('count'), question: { stem: 'Leeds is the youngest of the two ____.' } },
    /no superlative/,
  ],
  [
    'a clause that is cut off',
    'Daniel Ward sold 12 ships to Microsoft in 2022.',
    { ...gapOf('count'), question: { stem: 'About ____ who lived were moved out of Leeds.' } },
    /cut off/,
  ],
  [
    'a day of the past in the present tense',
    opened,
    { ...date, question: { stem: 'On what date does the bridge open in Leeds?' } },
    /in the past/,
  ],
  ['what merely was so then', 'Ruth Ellison was a physicist in Leeds in 2019.', date, /A state lasts/],
  ['a passive is a deed', 'Ruth Ellison was elected in Leeds in 2019.', date],
  [
    'how many, in a clause of its own',
    'Leeds Council rejected the plan after some 400 residents packed a hearing.',
    { ...en, rule: 'gap: count', kind: 'cloze' },
    /clause of its own/,
  ],
];

export const others: readonly GateRow[] = [
  [
    'his lecture is not that of who was named before',
    'Norman Heatley got nothing. In his Nobel lecture Alexander Fleming warned that the misuse of penicillin might breed microbes.',
    {
      ...en,
      rule: 'gap: person',
      kind: 'cloze',
      draft: ({ fact }) => ({
        fact: {
          ...fact,
          slots: fact.slots.map((slot) =>
            /^in/i.test(slot.text) ? { ...slot, text: 'in Norman Heatley’s Nobel lecture' } : slot,
          ),
        },
      }),
    },
    /read wrongly/,
  ],
];

export const bareStems: readonly GateRow[] = [
  ['with its complement', 'Daniel Ward won the Leeds Marathon on 4 May 2023.', subject],
  ['a superlative without its noun', 'Leeds Council opened the largest on 3 May 2019.', subject, /lost its noun/],
  [
    'half of what is joined',
    'Daniel Ward refused to guarantee the cost of running and maintaining the bridge that spans the river in the old town of the city that he led.',
    subject,
    /"the cost of running" has lost what it is joined with/,
  ],
  ['a pair of what', 'Daniel Ward beat the pair in Leeds on 3 May 2019.', subject, /lost its noun/],
  [
    'a count among others',
    'Daniel Ward faced leadership of Leeds Council on a second count in 2019.',
    subject,
    /"on a second count" has lost its noun/,
  ],
  ['nothing after it', 'Daniel Ward appealed on 4 May 2023.', subject, /"appealed" has nothing after it/],
  ['charge of what', 'Daniel Ward took charge in 2019.', subject, /"took" has nothing after it/],
  ['a share of what', 'Acme Holdings took 12 percent on 3 May 2019.', gapOf('percent'), /A share of what/],
  ['a meeting without its occasion', 'Daniel Ward had known Ruth Ellison.', { ...subject, rule: 'object' }, /occasion/],
  ['a forest is no superlative', 'The forest lost 12 trees in Leeds in 2019.', gapOf('count')],
  [
    'earlier in the day',
    'Daniel Ward won the Leeds Marathon on 4 May 2023.',
    { ...subject, question: { stem: 'Earlier in the day, who won the Leeds Marathon?' } },
    /tells too little/,
  ],
  ['theirs alone', 'Daniel Ward published his findings in 1929.', subject, /theirs/],
  ['theirs alone, after a preposition', 'Daniel Ward turned to his MP in 2021.', subject, /theirs/],
  ['theirs alone, with an adjective', 'Daniel Ward made his usual changes in 2021.', subject, /theirs/],
  ['theirs beside more', 'Daniel Ward paid tribute to his predecessors in Leeds.', subject],
  [
    'from which moment it reaches back',
    'Daniel Ward had repaired 12 ferries for the Harbour Trust.',
    subject,
    /Before what/,
  ],
  [
    'it reaches back from a day that is told',
    'Daniel Ward had repaired 12 ferries for the Harbour Trust by 2019.',
    subject,
  ],
  ['had to is no past perfect', 'Daniel Ward had to repair 12 ferries for the Harbour Trust.', subject],
];

export const thinStems: readonly GateRow[] = [
  [
    'one noun and no name',
    'The probe weighed about 570 kilograms.',
    { ...gapOf('quantity'), title: 'A night in Leeds' },
    /names nothing/,
  ],
  ['a word of the title', 'The probe weighed about 570 kilograms.', { ...gapOf('quantity'), title: 'Probes in space' }],
  [
    'a name beside the gap',
    'Daniel Ward weighed about 70 kilograms.',
    { ...gapOf('quantity'), title: 'A night in Leeds' },
  ],
  ['two nouns', 'The repair of the ferry took about 70 days.', { ...gapOf('duration'), title: 'A night in Leeds' }],
];

export const definiteThings: readonly GateRow[] = [
  [
    'a thing that nothing tells',
    `${'Leeds was wet. It rained. Nobody came. '}Daniel Ward repaired the pipe in 2021.`,
    { ...subject, title: 'A day in Leeds' },
    /Which pipe is meant/,
  ],
  [
    'the government of another country than that of the article',
    'Germany built a bridge. Leeds lost to Germany. Oman closed a park after the government reduced the reserve by 90% in 2007.',
    {
      ...en,
      rule: 'date',
      kind: 'date',
      title: 'A day in Dresden',
      question: { stem: 'In which year did the government reduce the reserve by 90%?' },
    },
    /speaks of Oman there/,
  ],
  [
    'that of the article',
    'Germany built a bridge. Leeds lost to Germany. Germany closed a park after the government reduced the reserve by 90% in 2007.',
    {
      ...en,
      rule: 'date',
      kind: 'date',
      title: 'A day in Dresden',
      question: { stem: 'In which year did the government reduce the reserve by 90%?' },
    },
  ],
  [
    'a thing that the stimulus brings in',
    'Leeds was wet. It rained. Nobody came. In Leeds a pipe had burst at night. Daniel Ward repaired the pipe in 2021.',
    { ...subject, title: 'A day in Leeds' },
  ],
  [
    'a thing that the stimulus only speaks of',
    'Leeds was wet. It rained. Nobody came. In Leeds the pipe had burst at night. Daniel Ward repaired the pipe in 2021.',
    { ...subject, title: 'A day in Leeds' },
    /Which pipe is meant/,
  ],
  ['a thing of the title', 'Daniel Ward repaired the bridge in 2021.', { ...subject, title: 'Bridge reopens at last' }],
  [
    'two nouns tell enough',
    `${'Leeds was wet. It rained. Nobody came. '}Daniel Ward repaired the church hall in 2021.`,
    { ...subject, title: 'A day in Leeds' },
  ],
  [
    'more of it follows',
    `${'Leeds was wet. It rained. Nobody came. '}Daniel Ward repaired the pipe under Canal Street in 2021.`,
    { ...subject, title: 'A day in Leeds' },
  ],
];

export const obviousKeys: readonly GateRow[] = [
  [
    'a year that the title does not tell',
    'Acme Holdings opened a plant in Leeds in 2021.',
    { ...date, title: 'Ten years of work' },
  ],
  [
    'a year that title and day tell',
    'Acme Holdings opened a plant in Leeds in 2012.',
    { ...date, title: 'The plant, twelve years later', publishedAt: '2024-12-17' },
    /gives the year/,
  ],
  [
    'in words of two parts',
    'Acme Holdings opened a plant in Leeds in 1999.',
    { ...date, title: 'Twenty-five years of the plant', publishedAt: '2024-12-17' },
    /gives the year/,
  ],
  [
    'what anyone would say',
    'Researchers discovered a comet near Leeds in 2023.',
    { ...en, rule: 'phrase: subject', kind: 'short-answer' },
    /anyone would say/,
  ],
  [
    'a council with no name of its own',
    'Leeds Council closed the road.',
    { ...subject, draft: ({ answer }) => ({ answer: { ...answer, text: 'City Council' } }) },
    /no name of its own/,
  ],
];

export const trifles: readonly GateRow[] = [
  ['what someone won', storm, subject],
  ['when a remark was made', 'Daniel Ward conceded in Leeds on 4 May 2023.', date, /remark/],
  ['a death of long ago', 'Daniel Ward died in Leeds in 2001.', date, /of no account/],
  ['who died long ago', 'Daniel Ward died in 2001.', { ...en, rule: 'subject', kind: 'short-answer' }, /of no account/],
  ['a death in the news', 'Daniel Ward died in Leeds on 3 December 2024.', date],
  [
    'a figure of who is named once',
    'Leeds was wet. It rained. Nobody came. The wind rose. Daniel Ward needed 12 plasters in Leeds.',
    amount,
    /seldom named/,
  ],
  [
    'a result of who is named once',
    'Leeds was wet. It rained. Nobody came. The wind rose. Daniel Ward scored 12 goals in Leeds.',
    amount,
  ],
  [
    'who only stood by',
    'Leeds was wet. It rained. Nobody came. The wind rose. Daniel Ward, 66, packed 12 bags in Leeds.',
    subject,
    /only stood by/,
  ],
];
