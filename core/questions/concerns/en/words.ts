import { factGrammars } from '../../../facts/index.ts';
import type { HarmWords } from '../concern-grammar.ts';
import { phrases } from '../phrases.ts';

// Data table: English words of harm to a person, by who suffers it. Our own list. The signs of phrases are those of `phrases`.

const { joiners, marks, relatives, reporting } = factGrammars.en;
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const harm: HarmWords = {
  dying: list('died dies dying'),
  suffering: list('drowned drowns perished suffocated disappeared vanished missing dead bled'),
  ofThings: list('drowned disappeared vanished missing dead shot crushed burned burnt struck attacked swept lost'),
  whenDenied: list('survive survived'),
  inflicting:
    list(`kill kills killing murder murders murdering stab stabs stabbing shoot shoots shooting strangle strangling wound wounds wounding injure injures injuring
    abduct abducts abducting kidnap kidnaps kidnapping rape rapes raping torture tortures torturing assault assaults assaulting molest molests molesting behead beheads
    beheading assassinate assassinates assassinating abuse abuses abusing poisoning execute executes executing`),
  participles:
    list(`killed murdered slain slew stabbed shot strangled wounded injured abducted kidnapped raped tortured assaulted molested beheaded assassinated abused
    executed lynched electrocuted mauled bludgeoned maimed paralysed paralyzed hospitalised hospitalized disfigured mutilated dismembered`),
  undergone: list('beaten crushed trampled poisoned hanged burned burnt bitten struck blinded attacked swept hurt'),
  happenings:
    list(`murder killing assassination abduction kidnapping kidnap disappearance shooting stabbing rape torture body bodies killer killers murderer murderers kidnapper kidnappers corpse remains execution manslaughter
    lynching beheading slaying`),
  deaths: list('death passing'),
  victims: list('captive captives victim victims casualty casualties hostage hostages dead deceased fatalities'),
  lives: list('life lives'),
  wounds: list('injuries injury burns wounds'),
  enduring: list('suffered sustained suffering suffers airlifted taken rushed admitted hospitalised hospitalized left'),
  losing: list('lost lose loses losing'),
  taking: list('claimed took takes take taken claims'),
  near: phrases(
    `dead|died|dies|death|deaths|killed|killing|murder|murdered|body|bodies|injur*|wounded|stabb*|shot|shooting|missing|abduct*|kidnap*|rape|raped|assault*|abuse*|hospital|crash|drown*|fatal*|hostage*|attack*|swept`,
  ),
  except: phrases(
    `missing ~1 out|from|the|a|an|his|her|their|link|piece|persons
    died ~2 down|out|away
    killed|kill|killing ~1 off|time|it|the_mood|the_plan|the_bill|the_deal|the_game|the_story
    dead black|calm|slow|straight|good|silence|space
    dead ~1 end|heat|ball|set|wood|line|sea|certain|serious|weight|ringer|centre|center|last
    injured ~1 list|reserve|party|pride
    hurt ~3 feelings|pride|criticism|sales|profits|economy|remarks|accusation*|comments
    shot ~6 magazine|cover|portrait|portraits|campaign|documentary
    shot ~2 film|movie|video|footage|photo*|scene|on_location|wide|over|goal|down_the_idea|up|to_fame|to_prominence
    attacked ~3 plan|policy|proposal|government|idea|decision|record|bill|ball|pitch|rivals|opponents|verbally|press|media
    attacked ~1 as|for|in_print
    beaten ~1 in|at|on|up_to|to_the|finalist*|semi-finalist*|record|track|#-#
    beaten ~7 round|seed|opponent|finalist
    beaten ~4 final|election|runner-up|set|sets|primary|vote|votes|poll|seat|points
    executed ~2 plan|move|strategy|turn|search|warrant|contract|deal|skill|pass|dive|perfectly|well
    struck ~2 gold|deal|agreement|by_the|balance|out|twice|late|first|early|winner|equaliser|goal|midway|silver|bronze
    crushed ~4 hopes|dreams|defeat|rivals|election|vote|spirit
    poisoned ~1 chalice|relations|well|atmosphere
    burned ~1 out|bridges|down
    hurt ~2 feelings|pride|by_the
    disappeared|vanished ~2 without_trace_from_the_charts|from_view|from_public|into
    bitten by ~2 bug
    abused ~3 trust|position|power|powers|system|process|privilege|drugs|alcohol
    wounded ~1 pride|by_the_criticism`,
  ),
  sport: phrases(
    'match|matches|squad|striker|midfielder|defender|goalkeeper|head_coach|fixture|season|ligament|hamstring|knee|half-time|innings|wicket|goal|goals|quarterback|team-mate|teammate|peloton|semi-final',
  ),
  injuries: list('injuries injury injured hurt beaten attacked crushed struck missing wounded shot'),
  denying: list("not n't never nearly almost would could might may should if unless narrowly no can will"),
  passives: list("was were is are be been being 's 're get gets got getting"),
  owned:
    list(`father mother wife husband son daughter brother sister cousin uncle aunt family friend colleague driver lawyer supporters brother-in-law
    sister-in-law parents children relatives grandfather grandmother neighbour neighbor partner girlfriend boyfriend killer murderer dog car house home career`),
  families: list('family families parents relatives friends'),
  people: list(
    'constable officer sergeant captain doctor teacher journalist nurse driver pilot student farmer miner soldier activist activists',
  ),
  pronouns: list('he she'),
  clitics: list(''),
  joiners,
  ownerMarks: list("'s ’s ' ’"),
  of: list('of'),
  relatives,
  among: list('among amongst'),
  conditions: list('condition state'),
  including: list('including like among'),
  becoming: list('was were became is are holding held hold holds keep kept take takes taking took taken'),
  wishing: list(
    'threatened threatening threatens threat threats plan plans planned planning plotted plotting plot plots wanted wants want hoped hopes wished vowed vows intended fears',
  ),
  naming: list('named called identified known'),
  list: phrases(
    `named|identified|name|identify ~4 victim|victims|dead|man|woman|boy|girl|body|bodies|deceased|those|two|three|four|five|casualties|officer|child|teenager|hostage|hostages ~10 as
    victim|victims|dead|man|woman|boy|girl|body|bodies|deceased|teenager|hostage|hostages ~8 named|identified|named_locally ~2 as
    victim|victims|dead|deceased|fatalities|hostages ~5 are|were|was|is|include|included
    among ~1 dead|victims|injured|wounded|missing|hostages|killed ~3 are|were|was|is
    killed|dead|injured|missing|wounded ~2 include|included|are|were
    killed|killing|killings|died|dead|injured|wounded|missing|abducted|kidnapped|drowned|shot|hostage ~8 including|among_them|among_whom`,
  ),
  listOfVictims: phrases('dead|died|killed|victims|bodies|missing|injured|wounded|hostages'),
  whoTheyWere: /^["“]?(?:Both|They were|They are|The victims?|The dead|The two|The three|The pair)\b/u,
  saying: new Set([...reporting]),
};

export const openers: ReadonlySet<string> = new Set([
  ...marks.keys(),
  ...list(
    'in on at by from with the a an and but then later when how why that this these those his her their its both all many some two three four five',
  ),
]);

export const groups = list('of many most some all dozens hundreds thousands');
