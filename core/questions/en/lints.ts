import type { Lint } from '../draft.ts';

const pointers =
  /^(It|They|He|She|This|These|Those|There|His|Her|Their|Its)\b|\b(this|these|we|us|you|I|here|then|today|yesterday|tomorrow|tonight|overnight|ago|so far|the same day|the former|the latter)\b/;
/** Of what it is the second, the sentence before tells. */
const nextOf = /^The (?:first|second|third|fourth|other|latter|former),/;
const weekday = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? \d)/;
const deicticTime =
  /\b([Tt]hat|[Tt]he following|[Tt]he next|[Tt]he same|[Tt]he previous|[Ll]ast|[Nn]ext|[Tt]his) (day|morning|afternoon|evening|night|week|month|year|decade|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|summer|winter|spring|autumn)\b/;

/** "Before he touches the instrument, who ...": before the question it asks of nobody; "the way it had been handled": of what? */
const ahead =
  /^(?:Before|After|When|While|As|Since|Until|Although) (?:he|she|it|they)\b|\bthe way (?:it|they) (?:is|are|was|were|had|has)\b|\bover the weekend\b|\bthe (?:past|last) (?:\p{L}+ |\d+ )?(?:days?|weeks?|months?|years?|decades?)\b|\b(?:nothing|anything|something|one) of (?:the|that) (?:kind|sort)\b|^(?:Close by|Nearby)\b|\b(?:An earlier|A later) (?:version|one|attempt|plan)\b(?! of)/u;

/** Words that point out of the stem. "Who said that he would resign?" is fine: "he" is the one asked for. */
export const dangling: Lint = {
  name: 'dangling',
  check: (text) => {
    const found =
      deicticTime.exec(text) ??
      nextOf.exec(text) ??
      weekday.exec(text) ??
      ahead.exec(text) ??
      pointers.exec(text.replace(/\bthat (he|she|it) (would|will|had|has|plans|planned|expected|expects)\b/, 'that'));
    return found ? `"${found[0]}" points out of the text` : undefined;
  },
};

const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** Of the writer and the day of writing. */
const ofWriting = `[Bb]y (?:dinner ?time|lunch ?time|nightfall|midday|noon|dusk|dawn|evening)|we|us|our|you|your|I|my|here|now|currently|today|yesterday|tomorrow|tonight|overnight|ago|so far|over the weekend|this (?:country|city|town|state|region|newspaper|spot|place|site)|${day}(?!,? \\d)`;
const ofPeriod =
  '(?:[Ll]ast|[Nn]ext|[Tt]his) (?:morning|afternoon|evening|night|week|month|year|decade|season|summer|winter|spring|autumn|\\p{Lu}\\p{Ll}+)|the (?:past|last) (?:\\p{L}+ |\\d+ )?(?:days?|weeks?|months?|years?|decades?)';
/** Several who were told of one by one, farther off than one sentence. */
const ofSeveral =
  'the (?:two|three|four) (?:sides|men|women|parties|countries|companies)|both (?:sides|men|women)|none of (?:the|them)';
/** Of which year, nothing near it tells. */
const bareMonth =
  '(?:since|until|till|in|by|from|during) (?:January|February|March|April|June|July|August|September|October|November|December)(?!,? \\d| and| to)';
const beyond = new RegExp(`\\b(?:${ofWriting}|${ofPeriod}|${ofSeveral}|${bareMonth})\\b`, 'u');

/** Words that point farther than the sentence before: at the writer, the day of writing, or several who were told of one by one. */
export const deictic: Lint = {
  name: 'deictic',
  check: (text) => {
    const found = beyond.exec(text);
    return found ? `"${found[0]}" points farther than the sentence before` : undefined;
  },
};

/** "Its", "Of that", "Then", "The protection it offers": a sentence whose front belongs to the one before it. */
const front =
  /^(?:His|Her|Its|Their|Of (?:that|those|these|them)|Then|But|And|Or|So|Yet|Still|Both|Neither|Either|Nor|Another|Others|Some|That|Instead|Meanwhile|Finally|Also|Close by|Nearby|The (?:two|other|others|former|latter|same|first|second|third|rest)|(?:\p{L}+ ){1,3}later|(?:With|In|For|After|Before|By|To|On|Despite) (?:his|her|its|their|that|those)|(?:The|An?) (?:\p{Ll}+ )?(?!said|says|that|who|which|when|where|if|as)\p{Ll}+(?<!ed) (?:it|he|she|they))\b/u;

/** What sends the reader of a sentence to what stands before it. */
export const leaning: Lint = {
  name: 'leaning',
  check: (text) => {
    const found = front.exec(text);
    return found ? `"${found[0]}" belongs to the sentence before` : undefined;
  },
};

/** Faults of form, and tricks that the article does not state as fact. */
export const lints: readonly Lint[] = [
  {
    name: 'article before a gap',
    check: (text) => (/\b(a|an) ____/i.test(text) ? 'a or an before the gap gives the key away' : undefined),
  },
  {
    // Of gaps for whom it is according to readers accepted one of seven.
    name: 'according to whom',
    check: (text) => (/\baccording to ____/i.test(text) ? 'who only says so is asked' : undefined),
  },
  {
    name: 'half a clock',
    check: (text) => (/\b[ap]\.m\?/.test(text) ? 'the full stop of a.m. or p.m. is gone' : undefined),
  },
  {
    name: 'two verbs asked',
    check: (text) =>
      /^(?:At|In|On|From|To) (?:which|what) [^,?]* (?:was|were|did|is|are) [^,?]* and (?:must|will|can|was|were|is|are|has|have|had)\b/.test(
        text,
      )
        ? 'the question asks of its first verb alone'
        : undefined,
  },
  {
    name: 'one of many',
    check: (text) => (/^Who (?:is|was) (?:one|among)\b/.test(text) ? 'others were so too' : undefined),
  },
  {
    name: 'since when',
    check: (text) =>
      /\b(?:has|have|had) (?:\p{Lu}[\p{L}'’-]+ )*since \p{Ll}+(?:ed|n|t|d)\?/u.test(text)
        ? '"since" counts from what was told before'
        : undefined,
  },
  {
    name: 'sum with a preposition',
    check: (text) =>
      /^(?:In|At|On|For|To) (?:about |roughly |almost |nearly |around )?how much (?:did|does|was|were|has|have|had) /.test(
        text,
      )
        ? 'a particle of the verb was read as a preposition of the sum'
        : undefined,
  },
  {
    name: 'another part first',
    check: (text) =>
      /^(?:With|Without|By|Despite|Because of|Thanks to) [^,]+, (?:(?:in|on|at|to|from|by) (?:which|what)|how|who|which|what)\b/.test(
        text,
      )
        ? 'the question stands behind what belongs to another part'
        : undefined,
  },
  {
    name: 'office without its commas',
    check: (text) =>
      /(?:^|[.,] )The (?:\p{Ll}+ ){0,2}(?:executive|judge|director|minister|chair(?:man|woman)?|secretary|coach|manager|president|spokes(?:man|woman)|officer|captain|chief|governor|mayor|leader|head) ____ \p{Ll}|\b(?:The|the) (?:Madam|Mr|Lord|Lady) /u.test(
        text,
      )
        ? 'an office before a gap for its holder needs its body and commas'
        : undefined,
  },
  {
    name: 'clock in figures',
    check: (text) =>
      /\bat (?:about |around )?____ (?:on|last|that|yesterday|this)\b/.test(text)
        ? 'a time of day is no figure'
        : undefined,
  },
  {
    name: 'wh ends in ?',
    // "When the catch was made, ____ had only one team-mate left."
    spares: ['cloze'],
    check: (text) =>
      /^(who|what|which|when|where|how|why|(in|on|at|by|to|from) (what|which)|about (how|what))\b/i.test(text) &&
      !text.endsWith('?')
        ? 'a question without its mark'
        : undefined,
  },
  {
    name: 'figure first',
    check: (text) => (/^\d\S*(?:\s+\S+){3,}\s+\S*\.$/.test(text) ? 'a statement opens with a figure' : undefined),
  },
  {
    name: 'spacing',
    check: (text) => (/\s[,.?;:]|\s{2}|[,;:]\?|\(\s*\)/.test(text) ? 'stray space or mark' : undefined),
  },
  {
    name: 'capital inside',
    check: (text) =>
      /\p{Ll},? (In|On|At|For|With|And|But|When|While|After|Before|Then|There|It|They|He|She) \p{L}|\p{L},? (In|On|At|With|When|While|After|Before) (the|a|an) /u.test(
        text,
      )
        ? 'a capital in the middle'
        : undefined,
  },
  {
    name: 'class said twice',
    check: (text) => {
      const noun = /^(?:\p{L}+ )?which (\p{L}+)\b/iu.exec(text)?.[1]?.toLowerCase();
      return noun !== undefined &&
        noun.length > 4 &&
        text.toLowerCase().split(noun).length > 2 &&
        (!/^(country|people|month)/.test(noun) || /^which country (?:is|was|became|has been) .*\bcountry\b/i.test(text))
        ? `"${noun}" stands twice`
        : undefined;
    },
  },
  {
    name: 'unit said twice',
    check: (text) => {
      const unit = /\bhow many (\p{L}{4,})/iu.exec(text)?.[1]?.toLowerCase();
      return unit !== undefined && text.toLowerCase().split(new RegExp(`\\b${unit}\\b`)).length > 2
        ? `"${unit}" stands twice`
        : undefined;
    },
  },
  {
    name: 'subject after according to',
    check: (text) =>
      /\baccording to (?:I|we|he|she|they)\b/i.test(text) ? 'whom it is according to is no subject' : undefined,
  },
  {
    name: 'other currency',
    // "____, or about £1.8m": who knows the rate need not have read.
    check: (text) =>
      /____,? \(?(?:or )?(?:about |around |roughly |some )?(?:US\$|[£$€]) ?\d|(?:US\$|[£$€]) ?[\d.,]+ ?\p{L}*,? \(?(?:or )?(?:about |around |roughly |some )?____/u.test(
        text,
      )
        ? 'the sum is told in another currency'
        : undefined,
  },
  {
    name: 'stump',
    // "other sites such as ...", "a country in which the bag could", "and, on 3 May, a ferry" cut off.
    check: (text) =>
      / (?:such|including|namely|could|would|should|might|must|cannot)[.?]$|\band, (?:on|in|at) [^,]*[.?]$/.test(text)
        ? 'cut off before what it goes on to name'
        : undefined,
  },
  {
    name: 'only behind',
    check: (text) => (/\bonly, (?:the|an?|\d)/.test(text) ? '"only" belongs to what follows its comma' : undefined),
  },
  {
    name: 'lost owner',
    check: (text) => (/(?:^|\s)['’]s\b/.test(text) ? 'whose it is was left out' : undefined),
  },
  {
    name: 'quotation',
    // A gap stands in its writer's sentence, quoted words and all.
    spares: ['cloze'],
    check: (text) => (/["“”]/.test(text) ? 'holds part of a quotation' : undefined),
  },
  {
    name: 'counterfactual',
    check: (text) =>
      // "Who said that he would have cut the fine?": that was said.
      /\b(if|unless|would have|might have|could have|had .{1,40} not)\b/i.test(
        text.replace(/\bsaid that (?:he|she|they) would have\b/, 'said'),
      )
        ? 'tells what did not happen'
        : undefined,
  },
  {
    name: 'past of a past',
    // "Which square had thousands of supporters filled on 5 July?"
    check: (text) =>
      /^(?:Which|Whom|What)\b.* had \p{L}.* on \d{1,2} \p{Lu}\p{Ll}+ \d{4}\?$/u.test(text)
        ? 'what had been so on a day is asked in the plain past'
        : undefined,
  },
  {
    name: 'absolutes',
    spares: ['cloze'],
    check: (text) =>
      /\b(always|never|nobody|everyone|nothing)\b/i.test(text) ? 'an absolute word gives truth away' : undefined,
  },
  {
    name: 'doubled word',
    check: (text) =>
      /\b(\p{L}+) \1\b/iu.test(text.replace(/\bthat that\b|\bhad had\b/gi, '')) ? 'a word twice in a row' : undefined,
  },
];
