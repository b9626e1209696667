import type { ClauseMark } from '../grammar.ts';

// Data table: closed classes of English as facts need them.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).filter(Boolean));

export const relatives = list('who which that');

export const marks: ReadonlyMap<string, ClauseMark> = new Map<string, ClauseMark>([
  ...'because since after when as while although though whereas once where'
    .split(' ')
    .map((mark) => [mark, 'asserted'] as const),
  ...'if unless provided should'.split(' ').map((mark) => [mark, 'condition'] as const),
  ...'so before until till whether lest than like'.split(' ').map((mark) => [mark, 'open'] as const),
]);

export const reporting = list(`
  said says say told tells tell stated states argued argues argue added adds add explained explains claimed claims claim announced announces estimated estimates
  estimate reported reports report noted notes wrote writes suggested suggests insisted insists believed believes warned warns predicted predicts confirmed confirms
  acknowledged acknowledges admitted admits maintained recalled concluded concludes found finds ruled estimated expects expected forecast hopes hoped according`);

/** Closed classes: no capital inside a sentence, whatever follows. */
export const alwaysLow =
  list(`the a an this that these those his her its their our my your all each every both some any no most many much several few two three four five six
  seven eight nine ten eleven twelve in on at by for from with of to into under over after before during since until about around near among between against through within
  without as such one another other`);

export const sourceOpeners: ReadonlySet<string> = new Set(['according', 'according to']);
export const negators = list("not n't no never without neither nor");
export const notYet = list('yet');
export const planning = list(
  'will would plans planned plan intends intended aims aimed due expected expects hopes hoped proposed scheduled set ll shall',
);
export const possible = list('may might could can reportedly allegedly possibly perhaps probably');

const openings = (text: string, bare: boolean) =>
  text
    .trim()
    .split(/\s*;\s*/)
    .map((phrase) => ({ words: phrase.split(/\s+/), bare }));

export const connectives = [
  ...openings('but; and; yet; or; so', true),
  ...openings(
    `however; meanwhile; in addition; moreover; furthermore; nevertheless; nonetheless; still; instead; in fact; indeed; for example; for instance; as a result; in the end; in the event; at the time; by then; by that time; since then; until then; in turn;
    on the other hand; at the same time; by contrast; in contrast; similarly; likewise; also; then; later; now; today; eventually; finally; ultimately; in all; overall; in total; in other words; that said; even so; of course; clearly; separately; earlier; previously; afterwards; soon after; in response; crucially; notably; remarkably; unusually; fortunately; sadly`,
    false,
  ),
].sort((one, other) => other.words.length - one.words.length);

export const counters = list('');
export const saying = list('');
export const calledBy = list('');
export const clock = { openers: list(''), zones: list(''), others: list('or'), days: list('') };
export const shares: readonly (readonly string[])[] = [];
export const speakerEnds = list('on in at after during when while as before told from to');

export const fillers =
  list(`also however meanwhile instead too indeed nevertheless nonetheless eventually finally actually
  therefore thus moreover furthermore afterwards subsequently similarly likewise further now then later earlier previously again already`);
export const demonstratives = list('this that these those such the');
export const pointers =
  list(`this these those it they them he she him us we you i me my our your here there then today yesterday tomorrow tonight ago another other others both either neither same
  former latter similar such elsewhere nearby`);

export const vagueDates = /^(today|tomorrow|tonight|now)$/i;
export const vagueNouns = list('thing things');
export const madeThings = list(
  'ship vessel spacecraft probe rocket satellite telescope train aircraft plane vaccine robot system program programme app',
);
export const attributiveVerbs = list('');
export const indefinites = list('a an some several many few');
export const timeOpeners = list(
  'on in since until till from by before after between of during around about early late mid',
);
export const selfContained = list('police parliament inflation congress');
export const measuring = list(
  'reached rose fell grew climbed dropped totalled cost measured weighed lasted was is were numbered covered stood exceeded hit',
);
export const articles = list('the');
export const existential = list('');
export const resulting = list('');
export const momentary = list('aged being staying living');
export const moments = list('when while');
export const interviewing = list('interviewed');
export const selves = list('itself himself herself themselves');
export const joiners = list('and');
export const restating = list('or');
export const timeUnits = list(
  'day days week weeks month months year years hour hours minute minutes decade decades century centuries',
);
export const rank = /^(first|second|third|fourth|fifth|last|only|next|latest|\p{L}+est|most|least|one)$/u;
export const asides = list('including namely especially such particularly notably like');

/** What the words of a told part may not hold. */
export const dangling =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)(?!,? \d{4}| \d{1,2},? \d{4}|'s|-| [a-z]+$)\b|\b(?:[Tt]hat|[Tt]he (?:following|next|same|previous)|[Ll]ast|[Nn]ext|[Tt]his) (?:day|morning|afternoon|evening|night|weekend|week|month|year|decade|summer|winter|spring|autumn|season)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:days?|weeks?|months?|years?|hours?|minutes?|decades?) (?:ago|later|earlier|before|after|afterwards)\b|\bso far\b|\bas well\b/;
export const ranks: ReadonlySet<string> = new Set();
export const roleNouns =
  list(`lawyer farmer fisherman trader founder owner curator archaeologist anthropologist historian lecturer student shopkeeper director manager analyst adviser advisor spokesperson
  coordinator organiser organizer chair vice deputy head chief president secretary treasurer member former minister commissioner consultant veterinarian nurse pharmacist psychologist engineer technician skipper
  captain coach striker goalkeeper midfielder defender umpire referee composer musician singer poet novelist painter sculptor designer architect activist volunteer leader ecologist geologist botanist
  zoologist astronomer virologist seismologist meteorologist hydrologist conservationist ranger warden pilot driver mayor councillor`);
export const notOffices = list(
  'baroness baron viscount earl duke duchess mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady wife husband son daughter brother sister uncle',
);
/** Courtesy before a surname alone; with the full name nobody writes it. */
export const honorifics = list('mr mr. mrs mrs. ms ms. miss');
export const clitics = list('');
export const onlyThen = list('');
export const scenic = list('stood sat smiled laughed nodded walked hugged waved wept sighed');
export const clockTime =
  /^(?:(?:by|until|in|at|before) )?(?:the )?(?:morning|afternoon|evening|night|midnight|noon|dawn|dusk)$/;
export const relational = list(
  'lawyer wife husband son daughter brother sister mother father supporter supporters aide spokesman spokeswoman spokesperson',
);
export const incomplete: ReadonlyMap<string, ReadonlySet<string>> = new Map();

export const unowned: ReadonlySet<string> = new Set();
export const hypernyms: ReadonlyMap<string, ReadonlySet<string>> = new Map();
export const finite: ReadonlySet<string> = new Set(
  'is was were are has have had will did does said can could must became won opened'.split(' '),
);
export const adverbialNouns: ReadonlySet<string> = new Set();
export const quantifiers: ReadonlySet<string> = new Set();
export const latePrepositions: ReadonlySet<string> = new Set();
export const ownerless: ReadonlySet<string> = new Set();
export const sameTime = /^(?:on|in) (?:that|the same) (?:day|month|year)$/;
export const asOpeners: ReadonlySet<string> = new Set(['as']);
export const calling: ReadonlySet<string> = new Set();
export const nowadays: ReadonlySet<string> = new Set(['still', 'now', 'currently']);
export const openEnded = /(?:^|\s)as (?:a|the|its|one) (?:head|chair|member|deputy|reason|cause)$/u;
export const officeForms: ReadonlyMap<string, string> = new Map();
export const people: ReadonlySet<string> = new Set();
export const personal: ReadonlySet<string> = new Set();
export const asking: ReadonlySet<string> = new Set([
  'asked',
  'told',
  'urged',
  'ordered',
  'made',
  'helped',
  'allowed',
  'let',
  'invited',
]);
export const dayParts: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);
export const cutMoment = /(?!)/u;
export const countedBefore = /^(?:both|the two|the three) /i;
export const copula = '';
export const dayNouns: ReadonlySet<string> = new Set();
export const compared = /(?!)/u;
export const namedFor: ReadonlySet<string> = new Set(['prize', 'award', 'medal']);
export const ofThatSort: ReadonlySet<string> = new Set(['such', 'similar']);
export const neverNames: ReadonlySet<string> = new Set();
export const kin: ReadonlySet<string> = new Set();
export const deedNoun = /(?!)/u;
export const soFar: readonly (readonly string[])[] = [['so', 'far']];
export const interrogatives: ReadonlySet<string> = new Set();

export const settingOpeners: ReadonlySet<string> = new Set(
  'in on at during after before until till since by while when from within through'.split(' '),
);
export const mannerOpeners: ReadonlySet<string> = new Set();
