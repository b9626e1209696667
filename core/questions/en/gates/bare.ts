import type { Fact, Slot } from '../../../facts/index.ts';
import type { Gate } from '../../candidate.ts';
import type { Draft } from '../../draft.ts';

const numbers = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** "the third", "the rest", "to four": the noun has stayed in another sentence. */
const headless = new RegExp(
  `(?:^|\\s)the (?:first|second|third|fourth|fifth|sixth|last|latest|others?|former|latter|rest|remainder|pair|two|three|best|worst|most|\\p{Ll}{3,}est)$|^(?:(?:to|for|with|of|from|against) )?(?:${numbers}|others|another|some|both)$`,
  'iu',
);
const nounInEst =
  /(?:forest|harvest|interest|request|protest|contest|guest|arrest|priest|quest|west|east|test|nest|chest|vest|crest|digest|manifest)$/;
/** "a second count": of how many is told elsewhere. */
const counted =
  /^(?:of|on|to|for|with) an? (?:second|third|fourth|further|similar|different|separate|single|certain) \p{Ll}+$/u;
const empty = /\b(?:stuff|things?|in question|somewhere|elsewhere|and again)\b/i;
/** When it was, as told by the sentence before. */
const told =
  /\b(?:earlier|later) (?:in|on|that) (?:the )?(?:day|week|month|year|evening|morning|afternoon)\b|\bby the time,|\bat the time[,.?]|\bby then\b|\bin (?:return|the end)\b|\bafter all\b|\b(?:minutes|hours|days|weeks|months|years) (?:later|earlier)\b|\bthe (?:previous|following) \p{Ll}+/iu;
/** "the 32-year-old": who is told elsewhere. */
const aged = /\bthe \d+-year-old\b(?! \p{L})|\bthe \d+-year-old (?:to|was|is|had|has|said)\b/u;
/** "held in the autumn": of which year? */
const season = /\b(?:in|over|during|since|until|by) the (?:autumn|spring|summer|winter|fall)\b(?! of \d)/u;
/** Verbs that say nothing when nothing follows them. */
const needy =
  /(?:^| )(?:sign(?:ed|s)? up|turned up|follow(?:s|ed)?|agree[ds]?|wait(?:ed|s)?|continue[ds]?|respond(?:ed|s)?|object(?:ed|s)?|appeal(?:ed|s)?|contribute[ds]?|proceed(?:ed|s)?|occur(?:red|s)?|happen(?:ed|s)?|participate[ds]?|compl(?:y|ied)|succeed(?:ed|s)?|fail(?:ed|s)?|help(?:ed|s)?|join(?:ed|s)?|replied|replies|enrol(?:l?ed|s)?|survived?|gone|went|came|come)$/;
/** The same of what is done to something: "two moves will be remembered". */
const needyPassive =
  /\b(?:be|been|was|were|is|are) (?:\p{Ll}+ly )?(?:remembered|expected|considered|needed|planned|involved|affected|sought|asked|told)$/u;
/** "Whom had she known personally?", "was put through to him": a meeting with nothing around it. */
const passing =
  /(?:^| )(?:known|knew|met|spoke|spoken|talked|tweeted|called|phoned|saw|seen|put|went|came|wrote|written|arrived|returned|moved|travell?ed|flew|emigrated)$/;
/** "off the ground", said of a kite festival. */
const idiom =
  /\b(?:off the ground|came? of age|came? to nothing|(?:got|get) in the way|on the cards|up in the air|in the balance|to the test)\b/;
/** Things that are of something or over something. */
const relational =
  /^(?:the )?(?:control|power|leadership|possession|charge|responsibility|ownership|custody|membership|permission|approval|support|access)$/i;
const shares =
  /(?:^| )(?:contributes?d?|owns?|owned|holds?|held|pays?|paid|covers?|covered|receives?d?|gets?|got|gives?|gave|provides?d?|takes?|took|won|has|have|had)$/;

/** A stem from which a part is missing that says what it is about: the noun, the complement, the whole of a share. */
export const bare: Gate = {
  name: 'bare',
  refuse: ({ question, draft }, { document: { body } }) => {
    if (question.kind === 'matching' || question.kind === 'ordering' || question.kind === 'evidence') return undefined;
    const { fact, answer } = draft;
    const asked = fact.slots.find(
      ({ start, end }) => answer.range !== undefined && answer.range.start >= start && answer.range.end <= end,
    );
    const shown = fact.slots.filter(
      (slot) => slot !== asked || question.kind === 'cloze' || question.kind === 'true-false',
    );
    const cut = shown.find((slot) => isHeadless(slot));
    if (cut) return `"${cut.text}" has lost its noun.`;
    const half = shown.find((slot) => isHalf(slot, question.stem, body));
    if (half) return `"${half.text}" has lost what it is joined with.`;
    const vague =
      empty.exec(question.stem) ??
      told.exec(question.stem) ??
      idiom.exec(question.stem) ??
      aged.exec(question.stem) ??
      season.exec(question.stem);
    if (vague) return `"${vague[0]}" tells too little by itself.`;
    if (isNeedy(fact)) return `"${fact.predicate?.text}" has nothing after it.`;
    if (lacksWhole(fact, answer.type === 'percent' || draft.rule.startsWith('gap: percent')))
      return 'A share of what is not said.';
    if (isPassing(fact, answer.range)) return 'Nothing tells the occasion.';
    if (reachesBack(fact)) return 'Before what it had happened is told elsewhere.';
    return findingsOf(draft.fact) && answer.type === 'person' ? 'What is theirs is told elsewhere.' : undefined;
  },
};

function isHeadless({ text, spans }: Slot): boolean {
  const plain = text.replace(/,$/, '');
  return spans.length === 0 && ((headless.test(plain) && !nounInEst.test(plain)) || counted.test(plain));
}

/** "the cost of running" of "the cost of running and maintaining the bridge": of what, the second verb has kept. */
function isHalf({ text, end }: Slot, stem: string, body: string): boolean {
  const [rest] = /^ (?:and|or) \p{Ll}+ing\b/u.exec(body.slice(end)) ?? [];
  return rest !== undefined && /\p{Ll}ing$/u.test(text) && !stem.includes(`${text}${rest}`);
}

function more({ slots }: Fact): readonly Slot[] {
  return slots.filter(({ role }) => role !== 'subject' && role !== 'predicate' && role !== 'time');
}

function isNeedy(fact: Fact): boolean {
  const { predicate, object, slots } = fact;
  if (fact.voice === 'copula' || !predicate) return false;
  const rest = more(fact).filter(
    ({ text, spans, role }) =>
      role !== 'duration' && !spans.some((told) => text.endsWith(told.text) && told.span.type === 'duration'),
  );
  if (rest.length === 0 && needy.test(predicate.text) && !/\b(?:was|were|been|is|are|be) \p{L}+$/u.test(predicate.text))
    return true;
  // "Students were told during a meeting": what?
  if (
    /\b(?:was|were|been|is|are) told$/.test(predicate.text) &&
    !slots.some(({ text, role }) => role === 'content' || /^(?:to|that|of|about|by)\b/.test(text))
  )
    return true;
  if (rest.length === 0 && needyPassive.test(predicate.text)) return true;
  const next = object && slots[slots.indexOf(object) + 1];
  // "State law gives him five business days": to do what?
  const end = more(fact).at(-1);
  if (
    /(?:^| )(?:gave|given?|gives|ha[sd]|have|allow(?:s|ed)?|needs?|needed)$/.test(predicate.text) &&
    end !== undefined &&
    /^(?:object|complement|other)$/.test(end.role) &&
    end.spans.some(({ text }) => end.text.endsWith(text) && /(?:day|week|month|year|hour|minute)s?$/.test(text))
  )
    return true;
  // "Kishane Thompson clocked 9.789": in what, nobody knows.
  if (object !== undefined && /^[\d.,]+$/.test(object.text) && more(fact).length === 1) return true;
  return object !== undefined && relational.test(object.text) && (next === undefined || next.role === 'time');
}

function isPassing(fact: Fact, range: Draft['answer']['range']): boolean {
  const rest = more(fact).filter(
    ({ start, end, role, text }) =>
      role !== 'duration' &&
      !/^\p{Ll}+ly$|^through$/u.test(text) &&
      !(range && range.start >= start && range.end <= end),
  );
  return (
    range !== undefined &&
    rest.length === 0 &&
    fact.time === undefined &&
    (fact.voice === 'active' || /put$/.test(fact.predicate?.text ?? '')) &&
    passing.test(fact.predicate?.text ?? '')
  );
}

function lacksWhole(fact: Fact, isShare: boolean): boolean {
  const { object, predicate } = fact;
  const found = object && /(?:%|per ?cent)(.*)$/.exec(object.text);
  return (
    isShare &&
    shares.test(predicate?.text ?? '') &&
    found !== null &&
    found !== undefined &&
    !/^ of /.test(found[1] ?? '')
  );
}

/**
 * "Nasa had set the bar for success at ____": the past perfect reaches back from a moment that another sentence tells; with a day or a year it stands by itself. Of the judged
 * items of such clauses readers accepted two of twelve.
 */
function reachesBack({ predicate, because, slots, source }: Fact): boolean {
  const isTimed = slots.some(
    ({ role, spans }) => /^(?:time|duration)$/.test(role) || spans.some(({ span }) => span.type === 'date'),
  );
  return (
    because.startsWith('clause: main') && !source && !isTimed && /^had (?!to(?: |$))\p{Ll}/u.test(predicate?.text ?? '')
  );
}

/** "Who published his findings in 1929?", "went to her MP", "made her usual changes": all that is told of the deed is whose it was. */
function findingsOf(fact: Fact): boolean {
  const [only, ...others] = more(fact);
  return (
    fact.voice === 'active' &&
    only !== undefined &&
    others.length === 0 &&
    /^(?:to |for |with |from )?(?:his|her|its|their) (?:\p{Ll}+ )?(?:\p{Ll}+|\p{Lu}{2,3})$/u.test(only.text)
  );
}
