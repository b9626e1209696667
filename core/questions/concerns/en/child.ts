import type { ChildWords } from '../concern-grammar.ts';
import { phrases } from '../phrases.ts';

// Data table: how English tells a child by its age, its school or a word for it. Our own list.

const year =
  '(?:[Yy]ear (?:1[0-3]|[1-9])|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|11th|12th|\\d{1,2}(?:st|nd|rd|th))[- ]grade(?:r)?|primary[- ]school|elementary[- ]school|middle[- ]school|high[- ]school|secondary[- ]school|junior[- ]high|nursery|kindergarten|sixth[- ]form)';
const noun =
  '(?:schoolboy|schoolgirl|schoolchild|toddler|infant|newborn|pupil|teenager|youngster|baby(?: (?:boy|girl))?|little (?:boy|girl)|(?:teenage|young|teen) (?:boy|girl)|eighth-grader|ninth-grader|sixth-grader|seventh-grader|fifth-grader)';

export const child: ChildWords = {
  before: new RegExp(
    `(?<![\\p{L}-])(?:${noun}|${year} (?:pupil|student|girl|boy)|(?:boy|girl|child|baby|pupil|toddler|teenager|schoolboy|schoolgirl),? (?:named|called|(?:identified|named|known)(?: locally)? as))(?:,)? $`,
    'u',
  ),
  after: new RegExp(
    `^(?:, (?:\\d{1,2},? )?|, who (?:is|was) |,? (?:is|was) )(?:an? |the |still )?(?:\\p{L}+ )?(?:${noun}|${year}(?:'s)? ?(?:pupil|student|girl|boy|at|of)|schoolboy|schoolgirl|pupil|toddler)(?![\\p{L}-])`,
    'iu',
  ),
  spoken: /(?:said|says|to) $/u,
  ageBefore:
    /(?<![\d.-])(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ](?:years?|months?|weeks?|days?)[- ]old,? (?:\p{Ll}[\p{L}-]*,? ){0,3}(?:named |called |identified as )?$/u,
  ageAfter:
    /^(?: \((\d{1,2})\)|,? (?:who (?:is|was) )?aged (?:just |only )?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?![\d%\p{L}])|, (\d{1,2})(?=[,.;)]|$| and [A-Z]| of )(?!, \d|\.\d)|, (?:an? |the )?(\d{1,2})-year-old|, (?<months>\d{1,2}) (?:months|weeks|days)|,? (?:who )?(?:is|was|turned) (?:just |only |then )?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?=[,.;]| (?:at the time|when|years old|last|this|next|on|in )))/u,
  past: phrases(
    `as_a child|boy|girl|teenager|schoolboy|schoolgirl|youngster
    years|decades ago
    at_the_age_of
    childhood
    when|since ~3 was|were|turned`,
  ),
  grown:
    /^,? (?:who )?(?:is |was |now |has )?(?:an? |now an? )?(?:university|undergraduate|married|retired|professor|teacher|doctor|grandfather|grandmother|father of|mother of)(?![\p{L}-])/iu,
  praise: phrases(
    `won|win|wins|winner|winning|champion*|medal*|gold|silver|bronze|title|trophy|prize|award*|record|scholarship|olympi*|tournament|final|competition|contest|debut|scored|goal|goals|midfielder|striker|forward|goalkeeper|seed|prodigy|best|youngest|selected|qualified`,
  ),
  trouble: phrases(
    `victim*|suspect*|accused|witness*|police|court|trial|judge|jury|jailed|prison|dead|died|death|killed|killing|murder*|body|injur*|wounded|missing|abduct*|kidnap*|assault*|abuse*|rape*|arrested|charged|convicted|stabb*|shot|shooting|bull*|drown*|hospital|illness|drugs|theft|stole|rescue*|trapped`,
  ),
  animals: phrases(
    'elephant*|dog|dogs|cat|cats|horse*|panda*|lion*|tiger*|whale*|calf|puppy|kitten|gorilla*|chimpanzee*|foal|mare|stallion|zoo|whisky|whiskey|racehorse',
  ),
  scores: phrases('points|goals|goal|minute|minutes|scored|tries|try|runs|wickets|rebounds|seed|votes|mins|pts'),
};
