import type { DateGrammar, DateRule } from '../spans/date-grammar.ts';

const months: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const weekdays: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};

const month =
  '(?<month>(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b(?=\\.?\\s\\d|\\.))';
const weekday = '(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\\b';
const year = '(?<year>[12]\\d{3})(?!\\d|[./,-]\\d|-\\p{L}|s\\b)';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const bareDay = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
/** Weekdays that name no day: in a name ("Black Monday", "Sheffield Wednesday", a paper), or counted from another day. */
const noDays = [
  `\\b(?!(?:On|By|Since|Until|Till|Last|Next|Late|Early|From|Through|This|Every|Each|After|Before|But|And|Then|Between|During|Only|When|While|Also|Both|Mid)\\s)\\p{Lu}\\p{Ll}+\\s${bareDay}\\b`,
  '\\bMail\\son\\sSunday\\b',
  `\\b(?:the|that|following|previous)\\s${bareDay}\\b`,
  `\\b${bareDay}\\s(?:before\\s(?:last|that)|after\\s(?:next|that)|week)\\b`,
];
const before =
  '(?:in|since|from|by|until|till|before|after|of|during|around|between|early|late|mid|for|year|spring|summer|autumn|winter|fall|about|circa|than)';

/** In order of trust: the first that claims a stretch of text keeps it. */
export const dates: DateGrammar = {
  months,
  weekdays,
  rules: [
    {
      kind: 'blocked',
      pattern: new RegExp(
        `(?<![\\d.,/])(?:${day}\\s(?:of\\s)?${month}|\\b${month}\\s${day}),?\\s(?:of\\s)?(?:that|the\\s(?:same|following|next|previous))\\syear`
          .replace('(?<day>', '(?:')
          .replace('(?<month>', '(?:'),
        'gu',
      ),
    },
    {
      kind: 'blocked',
      pattern: new RegExp(
        `\\b${month}\\s?[-–]\\s?(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s${year}`,
        'gu',
      ),
    },
    { kind: 'blocked', pattern: /(?<![\p{L}\d])[12]\d{3}(?:s\b|\s?[/–-]\s?(?:[12]\d{3}|\d{2})(?!\d))/gu },
    {
      kind: 'blocked',
      pattern: new RegExp(`\\b(?:every|each|Every|Each)\\s(?:year\\s(?:on\\s)?)?${day}\\s${month}`, 'gu'),
    },
    {
      kind: 'blocked',
      pattern: new RegExp(`(?<![\\d.,])\\d{1,2}\\s?(?:[-–]|to|and|or)\\s?${day}\\s${month}(?:,?\\s${year})?`, 'gu'),
    },
    {
      kind: 'blocked',
      pattern: new RegExp(
        `\\b${month}\\s\\d{1,2}\\s?(?:[-–]|to|and|or)\\s?${day}(?:,?\\s${year})?(?!\\s?(?:January|February|March|April|May|June|July|August|September|October|November|December))`,
        'gu',
      ),
    },
    {
      kind: 'date',
      pattern: new RegExp(`(?<![\\d.,/])${day}\\s(?:of\\s)?${month},?\\s${year}`, 'gu'),
    },
    { kind: 'date', pattern: new RegExp(`\\b${month}\\.?\\s${day},?\\s${year}`, 'gu') },
    {
      kind: 'date',
      pattern: new RegExp(`(?:${weekday},?\\s)?(?<![\\d.,/])${day}\\s(?:of\\s)?${month}(?!,?\\s\\d{4})`, 'gu'),
    },
    {
      kind: 'date',
      pattern: new RegExp(
        `(?:${weekday},?\\s)?\\b${month}\\s${day}(?![\\d:]|[.,]\\d|,?\\s\\d{4}|\\s(?:million|billion|people|percent|per))`,
        'gu',
      ),
    },
    { kind: 'date', pattern: new RegExp(`\\b${month},?\\s${year}`, 'gu') },
    {
      kind: 'date',
      pattern: new RegExp(
        `(?<=\\b(?:in|since|until|till|during|late|early|mid)[\\s-])(?<![Ll]ast\\s)${month}(?![\\s,.]*\\d|['’]s\\b|\\s\\p{Lu})`,
        'giu',
      ),
    },
    { kind: 'relative', pattern: new RegExp(`\\b(?<shift>last|this)\\s${month}(?!\\s\\d)`, 'gu') },
    {
      kind: 'date',
      pattern: new RegExp(
        `(?<=\\b${before}[\\s-])${year}(?!\\s(?:people|homes|seats|votes|words|metres|meters|miles|jobs|troops|deaths))`,
        'giu',
      ),
    },
    { kind: 'date', pattern: new RegExp(`(?<=\\b[12]\\d{3}\\s(?:and|or|to)\\s)${year}`, 'gu') },
    ...noDays.map((pattern): DateRule => ({ kind: 'blocked', pattern: new RegExp(pattern, 'gu') })),
    { kind: 'relative', pattern: /\b(?<word>yesterday|tomorrow|today)\b(?!['’]s)/giu },
    { kind: 'relative', pattern: /(?<!\bthe\s)\b(?<shift>last|this|next)\s(?<unit>year|month)\b(?!['’]s)/giu },
    {
      kind: 'weekday',
      pattern: new RegExp(
        `(?<!\\b(?:until|till|by|before|next|least|from|to|through|every|each|this|a|one|any|another)\\s)(?:\\b(?<shift>last)\\s)?\\b${weekday}(?!s|['’]s|\\s\\p{Lu}|,?\\s(?:the\\s)?\\d|,\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?\\s\\d)`,
        'gu',
      ),
    },
  ],
  today: { yesterday: -1, tomorrow: 1, today: 0 },
  shifts: { last: -1, this: 0, next: 1 },
  yearsApart:
    /\byears? (?:later|earlier|before|after|ago|on)\b|\b(?:following|next|previous) year\b|(?<!\b(?:from|than|with|to|over|since|against|versus) )\blast year\b/iu,
  anniversary:
    /(?:\d+|\p{L}+) (?:years|decades|centuries) ago (?:today|this week)|(?:today|this week) marks|anniversary/iu,
  future:
    /\b(?:will|next|due|tomorrow|shall|set to|expected to|scheduled|ahead of|(?:intend|plan|hope|want|mean|vow|promise|agree|threaten)(?:s|ed|ned)? to|(?:is|are|was|were) to (?:be|\p{Ll}{3,})|(?:(?:plays?|opens?|begins?|starts?|resumes?|go(?:es)?|runs?|kicks? off|steps? down|takes? place|follows?|travels?|crosses|hosts?|visits?|faces|meets|returns|arrives|ends|closes|to be \p{Ll}{2,15}ed) [^.;]{0,50}|would [^.;]{0,100}|starting (?:on )?)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/iu,
};
