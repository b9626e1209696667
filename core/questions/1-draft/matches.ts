import type { Fact } from '../../facts/index.ts';
import { plainText } from '../../language/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft, DraftPair, MatchKind } from '../draft.ts';
import { holdsWords, plain, wordsOf } from '../text.ts';

/** Of what, only the article says. */
const hollow =
  /^(?:the )?(?:president|director|deputy|chair|chairman|chairwoman|minister|secretary|head|spokes(?:man|woman)|officer|member|official|boss|chief|driver|captain|player|(?:operator|family|company|firm|club|union|council|group|team|school)['’]s .*)$/i;
/** Where someone learned or was born, and what someone writes, are no office beside offices. */
const noOffice =
  /-(?:educated|born|trained|based|turned) |(?<!\p{L})(?:poet|author|novelist|writer|actor|singer|economist|historian|resident|survivor|fan|student)(?!\p{L})/iu;
/** Offices that tell a woman: beside the one woman's name "actress" is matched at sight. */
const ofWomen =
  /(?<!\p{L})(?:actress|queen|princess|duchess|first lady|\p{L}+woman|mother|wife|widow|aktris|ratu|permaisuri|istri|janda|biduanita|wartawati)(?!\p{L})/iu;
const least = 3;
const most = 5;

/** People and their offices, the rows of a list and their figures: three pairs or more of which no match fits two prompts. */
export function draftMatches(setting: Setting): readonly Draft[] {
  return [
    matchOf('office', offices(setting), setting),
    ...rows(setting).map((pairs) => matchOf('row', pairs, setting)),
  ].flatMap((draft) => draft ?? []);
}

function matchOf(kind: MatchKind, found: readonly DraftPair[], setting: Setting): Draft | undefined {
  const { grammar, document } = setting;
  const pairs = distinct(found.filter(({ prompt }) => kind !== 'row' || !isInTitle(prompt, document.title))).slice(
    0,
    most,
  );
  const [first] = pairs;
  if (!first || pairs.length < least) return undefined;
  const lead = kind === 'row' ? leadOf(first.fact, setting) : '';
  if (lead === undefined) return undefined;
  const stem = grammar.frames.match(kind, lead);
  const text = pairs.map(({ prompt, match }) => `${prompt} – ${match.text}`).join('; ');
  return {
    kind: 'matching',
    stem,
    answer: { text, type: 'pairs' },
    fact: first.fact,
    facts: pairs.map(({ fact }) => fact),
    evidence: first.fact.evidence,
    because: `${text}.`,
    rule: `match: ${kind}`,
    tier: 'A',
    pairs,
  };
}

/** What the list counts, by the line that opens it: "Sampel yang tidak memenuhi syarat:". */
function leadOf({ sentence }: Fact, { document: { sentences, body }, grammar }: Setting): string | undefined {
  const before = sentences.slice(Math.max(0, sentence - 4), sentence).findLast(({ text }) => /:["”*]*\s*$/.test(text));
  if (before && grammar.emptyLead.test(before.text)) return undefined;
  const text =
    before &&
    plainText(body, before)
      .replace(/:["”*]*\s*$/, '')
      .trim();
  return text && text.split(' ').length >= 2 && text.split(' ').length <= 16 ? text : undefined;
}

/** A row of which the title tells is matched at sight. */
function isInTitle(label: string, title: string): boolean {
  return wordsOf(label).some((word) => word.length > 3 && holdsWords(title, word));
}

function offices({ facts, grammar, lexicon }: Setting): readonly DraftPair[] {
  return facts.flatMap((fact): readonly DraftPair[] => {
    const { kind, subject, object } = fact;
    const told = subject?.spans[0];
    // "Rihanna, the singer": one word tells no office, and who has it is often known.
    if (kind !== 'role' || !told || !object || object.text.split(' ').length < 2 || told.span.type !== 'person')
      return [];
    if (grammar.bareOffices && (/^\d+ /.test(object.text) || hollow.test(object.text) || noOffice.test(object.text)))
      return [];
    // An office without its body or country stands out among those that have theirs.
    if (
      grammar.isCommon(told.text.split(' ')[0]?.toLowerCase() ?? '', lexicon) &&
      !lexicon.isGivenName(told.text.split(' ')[0] ?? '')
    )
      return [];
    if (
      ofWomen.test(object.text) ||
      grammar.origin.test(object.text) ||
      (!grammar.bareOffices && object.spans.every(({ span }) => span.entityId === undefined))
    )
      return [];
    const match = { text: object.text, type: 'phrase', range: { start: object.start, end: object.end } } as const;
    return [{ fact, prompt: told.text, match }];
  });
}

/** The rows of one list with figures of one unit: neighbours in the article. */
function rows({ facts }: Setting): readonly (readonly DraftPair[])[] {
  const lists: DraftPair[][] = [];
  let last: Fact | undefined;
  for (const fact of facts) {
    const { because, subject, object } = fact;
    if (because !== 'row' || !subject || !object) continue;
    const told = object.spans[0];
    const match = {
      text: object.text,
      type: told?.span.type ?? 'count',
      range: { start: object.start, end: object.end },
      ...(told?.span.value ? { value: told.span.value } : {}),
    } as const;
    const isNext = last !== undefined && fact.sentence - last.sentence <= 2 && unitOf(last) === unitOf(fact);
    if (!isNext) lists.push([]);
    lists.at(-1)?.push({ fact, prompt: subject.text, match });
    last = fact;
  }
  return lists;
}

function unitOf({ object }: Fact): string {
  const value = object?.spans[0]?.span.value;
  return value?.kind === 'number' ? value.unit : '';
}

/** Each prompt once and each match once; none that holds another. */
function distinct(pairs: readonly DraftPair[]): readonly DraftPair[] {
  const kept: DraftPair[] = [];
  for (const pair of pairs) {
    const clash = kept.some(
      ({ prompt, match }) =>
        plain(prompt) === plain(pair.prompt) ||
        holdsWords(match.text, pair.match.text) ||
        holdsWords(pair.match.text, match.text),
    );
    if (!clash) kept.push(pair);
  }
  return kept;
}
