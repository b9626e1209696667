import type { Document } from '../../language/index.ts';

const units = '(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries)';
const share = '(?:\\d[\\d.,]*|\\p{L}+)(?:%| per ?cent)';
const when = '(?: (?:on|in|at|by|since|until) [^.]*)?';

/** Ends after which a reader asks "what?", "of what?" or "until when?". Data table. */
const openEnds: readonly RegExp[] = [
  // "Thirty-two jobs are expected to follow.", "Peter Higgs had waited 48 years."
  /\bfollow(?:s|ed|ing)?\.$/u,
  new RegExp(`\\bwait(?:s|ed|ing)?(?:(?: for)?(?: \\S+){1,3} ${units})?\\.$`, 'u'),
  // "Twelve parishes have signed up."
  /\bsign(?:ed|s)? up\.$/u,
  // "Employees were told at 7am."
  new RegExp(`\\b(?:is|are|was|were|been) (?:told|informed|asked|warned|reminded|notified)${when}\\.$`, 'u'),
  // "The United States gave up control on 31 December 1999."
  new RegExp(`\\b(?:\\p{L}+|gave up|handed over) (?:control|possession|ownership)${when}\\.$`, 'u'),
  // "The state contributed 10 percent."
  new RegExp(
    `\\b(?:contribut|pa(?:id|y)|cover|provid|g[ai]ve|receiv|own|h[eo]ld|ke(?:pt|ep)|promis|offer)\\p{L}* (?:(?:about|some|around|nearly|almost|roughly|over|just|only|up|to|more|less|than|at|least|a|the) )*${share}${when}\\.$`,
    'u',
  ),
  // "State law gives him five business days."
  new RegExp(`\\b(?:gives?|gave|allows?|allowed|grants?|granted) .*\\b${units}\\.$`, 'u'),
  // "John Volanthen asked.", "Phil Wizard of Canada won."
  /(?<!\b(?:is|are|was|were|be|been|being|not|n't|never) )\b(?:asked|replied|answered|agreed|thought|knew|understood|decided|promised|refused|hoped|wanted|blamed|won|lost|chose|meant|used|made|took|gave|found|included|caused)\.$/u,
  // "Wattlebrook blamed its drinks": for what?
  /\bblame[sd]? (?!.* (?:for|on) ).*\.$/u,
  /\b(?:the|all the) (?:rest|remainder|others?|latter|former)\.$/u,
  /\bof (?:its|his|her|their) own\.$/u,
  // What stands before a word that was cut off.
  /\b(?:\p{L}+ed only|even|just|also|and|or|but|of|the|an?|than|such|from|because|most|that|which|who|whose|too|very|between|among|into|per|again and|with|for|as)\.$/u,
  // "Local history records survived only on ...", "people who lived were moved".
  /\bwho lived (?:is|are|was|were|had|has|have)\b/u,
  // "acquitted of a second count": on what charge?
  /\ba (?:second|third|fourth|further) (?:count|charge|offence)\.$/u,
  // "No club had become champions for the first time since 1978": told alone it denies too much.
  /^No \p{L}+ had .*\bfor the first time since\b/u,
  // "was made somewhere else": where is not told.
  /\b(?:somewhere|something|someone|somebody|anything) else\b/u,
];

/** Words that take their day from the text before them, or compare with it. */
const leaning =
  /\b(?:[Ee]arlier|[Ll]ater) (?:in|on|that) (?:the|that) \p{L}+\b|\b(?:time|day|night|evening|morning) in question\b|\b[Bb]y the time,|\band again\b/u;

/**
 * Whether a told sentence can be read by itself: nothing it needs is cut off at its end, it opens with no joint, tells no person's name twice, where a
 * writer would use a pronoun, and leans on no day told before it.
 */
export function isWhole(text: string, document: Document): boolean {
  const { entities } = document;
  return (
    !holdsHalfName(text, document) &&
    !openEnds.some((end) => end.test(text)) &&
    !leaning.test(text) &&
    !/^(?:And|But|Or|So|Nor) /u.test(text) &&
    !losesTo(text, document) &&
    // "Under current rules only the first £2,000": the comma of a fronted part has come after what belongs to the rest.
    !/^[^,]* only, /u.test(text) &&
    !/(\b\p{L}[\p{L}-]+ \p{L}[\p{L}-]+-?) \1/u.test(text) &&
    !/\p{L}-\.$/u.test(text) &&
    !entities.some(({ type, name }) => type === 'person' && name.includes(' ') && text.split(name).length > 2)
  );
}

/** "was to receive" told as "was receive". */
function losesTo(text: string, { body }: Document): boolean {
  return [...text.matchAll(/\b(is|are|was|were) (\p{Ll}+)\b/gu)].some(
    ([words, verb, next]) => body.includes(`${verb} to ${next}`) && !body.includes(words),
  );
}

/** "the Wexcombe Allotment and Leisure Gardeners' Society", of which the second half was taken for a name. */
function holdsHalfName(text: string, { entities, body }: Document): boolean {
  return entities.some(({ type, name }) => {
    const at = type === 'organisation' && text.includes(name) ? body.indexOf(name) : -1;
    return at > 0 && /\b[Tt]he (?:\p{Lu}[\p{L}’']* )+and $/u.test(body.slice(Math.max(0, at - 60), at));
  });
}
