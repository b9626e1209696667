import type { Lint } from '../draft.ts';

const pointers =
  /^(It|They|He|She|This|These|Those|There)\b|\b(this|these|we|us|you|I|here|then|today|yesterday|tomorrow|tonight|overnight|ago|so far|the same day|the former|the latter)\b/;
const weekday = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? \d)/;
const deicticTime =
  /\b([Tt]hat|[Tt]he following|[Tt]he next|[Tt]he same|[Tt]he previous|[Ll]ast|[Nn]ext|[Tt]his) (day|morning|afternoon|evening|night|week|month|year|decade|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|summer|winter|spring|autumn)\b/;

/** "Before he touches the instrument, who ...": before the question it asks of nobody; "the way it had been handled": of what? */
const ahead =
  /^(?:Before|After|When|While|As|Since|Until|Although) (?:he|she|it|they)\b|\bthe way (?:it|they) (?:is|are|was|were|had|has)\b|\bover the weekend\b|\bthe (?:past|last) (?:\p{L}+ |\d+ )?(?:days?|weeks?|months?|years?|decades?)\b|\b(?:An earlier|A later) (?:version|one|attempt|plan)\b(?! of)/u;

/** Words that point out of the stem. "Who said that he would resign?" is fine: "he" is the one asked for. */
export const dangling: Lint = {
  name: 'dangling',
  check: (text) => {
    const found =
      deicticTime.exec(text) ??
      weekday.exec(text) ??
      ahead.exec(text) ??
      pointers.exec(text.replace(/\bthat (he|she|it) (would|will|had|has|plans|planned|expected|expects)\b/, 'that'));
    return found ? `"${found[0]}" points out of the text` : undefined;
  },
};

const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** Of the writer and the day of writing. */
const ofWriting = `we|us|our|you|your|I|my|here|now|currently|today|yesterday|tomorrow|tonight|overnight|ago|so far|over the weekend|${day}(?!,? \\d)`;
const ofPeriod =
  '(?:[Ll]ast|[Nn]ext|[Tt]his) (?:morning|afternoon|evening|night|week|month|year|decade|season|summer|winter|spring|autumn|\\p{Lu}\\p{Ll}+)|the (?:past|last) (?:\\p{L}+ |\\d+ )?(?:days?|weeks?|months?|years?|decades?)';
/** Several who were told of one by one, farther off than one sentence. */
const ofSeveral =
  'the (?:two|three|four) (?:sides|men|women|parties|countries|companies)|both (?:sides|men|women)|none of (?:the|them)';
const beyond = new RegExp(`\\b(?:${ofWriting}|${ofPeriod}|${ofSeveral})\\b`, 'u');

/** Words that point farther than the sentence before: at the writer, the day of writing, or several who were told of one by one. */
export const deictic: Lint = {
  name: 'deictic',
  check: (text) => {
    const found = beyond.exec(text);
    return found ? `"${found[0]}" points farther than the sentence before` : undefined;
  },
};

/** Faults of form, and tricks that the article does not state as fact. */
export const lints: readonly Lint[] = [
  {
    name: 'article before a gap',
    check: (text) => (/\b(a|an) ____/i.test(text) ? 'a or an before the gap gives the key away' : undefined),
  },
  {
    name: 'wh ends in ?',
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
    name: 'lost owner',
    check: (text) => (/(?:^|\s)['’]s\b/.test(text) ? 'whose it is was left out' : undefined),
  },
  { name: 'quotation', check: (text) => (/["“”]/.test(text) ? 'holds part of a quotation' : undefined) },
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
    name: 'absolutes',
    check: (text) =>
      /\b(always|never|nobody|everyone|nothing)\b/i.test(text) ? 'an absolute word gives truth away' : undefined,
  },
  {
    name: 'doubled word',
    check: (text) =>
      /\b(\p{L}+) \1\b/iu.test(text.replace(/\bthat that\b|\bhad had\b/gi, '')) ? 'a word twice in a row' : undefined,
  },
];
