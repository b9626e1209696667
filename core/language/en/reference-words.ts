// Data table: English words that point back, and the nouns they point with. Our own list (MIT).
import type { Sex } from '../reference/reference.ts';
import { type NounClass, type ReferenceWords, setOf } from '../reference/reference-words.ts';

const classes: readonly (readonly [group: string, types: NounClass['types'], nouns: string])[] = [
  ['country', ['country'], 'country nation kingdom republic'],
  ['city', ['city'], 'city town capital municipality'],
  ['province', ['province'], 'province county state'],
  ['area', ['region', 'province', 'place'], 'region area territory'],
  ['village', ['place', 'city'], 'village suburb'],
  ['island', ['place'], 'island'],
  ['mountain', ['place'], 'mountain volcano peak'],
  ['river', ['place'], 'river'],
  ['lake', ['place'], 'lake reservoir'],
  ['canal', ['place'], 'canal waterway'],
  ['bridge', ['place'], 'bridge'],
  ['museum', ['place', 'organisation'], 'museum gallery'],
  ['stadium', ['place'], 'stadium arena'],
  ['building', ['place'], 'building tower'],
  ['cave', ['place'], 'cave'],
  ['airport', ['place'], 'airport'],
  ['port', ['place'], 'port harbour harbor'],
  ['hospital', ['organisation', 'place'], 'hospital clinic'],
  ['school', ['organisation', 'place'], 'school university college'],
  [
    'body',
    ['organisation'],
    'organisation organization agency body institution association charity foundation regulator watchdog',
  ],
  [
    'company',
    ['organisation'],
    'company firm business carmaker retailer airline manufacturer maker operator start-up startup corporation',
  ],
  ['bank', ['organisation'], 'bank lender'],
  ['ministry', ['organisation'], 'ministry department'],
  ['party', ['organisation'], 'party'],
  ['team', ['organisation'], 'team club side squad'],
  ['committee', ['organisation'], 'committee commission panel council'],
  ['court', ['organisation'], 'court tribunal'],
  ['bloc', ['organisation'], 'bloc alliance union'],
  ['newspaper', ['organisation', 'work'], 'newspaper paper magazine'],
  ['treaty', ['work'], 'treaty agreement accord pact protocol deal'],
  ['law', ['work'], 'law act bill legislation'],
  ['prize', ['work'], 'prize award medal'],
  ['ship', [], 'ship vessel boat tanker freighter ferry cruiser container-ship cargo-ship'],
  ['aircraft', [], 'aircraft plane airplane jet airliner helicopter'],
  ['spacecraft', [], 'spacecraft probe satellite lander orbiter rover'],
  ['rocket', [], 'rocket'],
  ['telescope', [], 'telescope observatory'],
  ['train', [], 'train'],
  ['vaccine', [], 'vaccine'],
  ['program', [], 'program programme software robot'],
  ['storm', [], 'storm hurricane typhoon cyclone'],
  ['film', ['work'], 'film movie'],
  ['book', ['work'], 'book novel'],
];

const male = `Aaron Abdul Adam Adrian Ahmed Alan Albert Alexander Ali Andrew Andy Anthony Antonio Arthur Barack Ben Benjamin Bernard
  Bernie Bill Bob Boris Brian Bruce Carl Carlos Charles Chris Christopher Craig Dan Daniel David Dennis Derek Dominic Donald Douglas
  Edward Elon Emmanuel Eric Ernest Francis Francisco Frank Fred Gareth Gary Geoffrey George Gerald Giuseppe Gordon Graham Greg Gregory
  Harold Harry Henry Herman Howard Hugh Hugo Ian Igor Isaac Ivan Jack Jacob Jacques Jair James Jason Jean-Claude Jeff Jeffrey Jeremy Jerry
  Jim Jimmy Joe John Johnny Jonathan Jorge Jose Joseph Josh Joshua Juan Julian Justin Karl Keith Keir Kenneth Kevin Larry Lawrence Lee
  Leonardo Liam Louis Lucas Luis Luke Marco Marcus Mario Mark Martin Marvin Matt Matthew Mauricio Max Michael Michel Miguel Mike Mitt
  Mohamed Mohammed Muhammad Narendra Nathan Neil Nicholas Nick Nicolas Nigel Noah Oliver Oscar Oswald Patrick Paul Pedro Pete Peter
  Philip Phillip Pierre Rafael Ralph Raymond Recep Richard Rishi Rob Robert Roberto Rod Roger Ronald Rory Roy Russell Ryan Sam Samuel
  Scott Sean Sebastian Sergei Sergey Simon Stanley Stephen Steve Steven Stuart Ted Thomas Tim Timothy Todd Tom Tomas Tony Trevor Vincent
  Viktor Vladimir Volodymyr Walter Warren Wayne William Winston Xavier Zachary`;

const female = `Abigail Agnes Alexandra Alexandria Alice Alison Amanda Amber Amelia Amy Andrea Angela Anita Ann Anna Anne Annie Audrey Barbara
  Beatrice Betty Beverly Brenda Bridget Camilla Carla Carol Caroline Catherine Cathy Charlotte Cheryl Christina Christine Claire Clara
  Claudia Cynthia Daisy Dawn Deborah Debra Denise Diana Diane Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elizabeth
  Ella Ellen Emily Emma Erika Esther Eva Evelyn Fiona Florence Frances Gabriella Gail Geraldine Gillian Gina Giorgia Gloria Grace Greta
  Gwen Hannah Harriet Hazel Heather Helen Hilary Hillary Holly Ingrid Irene Isabel Isabella Ivanka Jacinda Jacqueline Jane Janet Janice
  Jasmine Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joyce Judith Judy Julia Julie Kamala Karen Kate Katherine Kathleen
  Kathryn Katie Kelly Kim Kimberly Kirsten Kristalina Laura Lauren Leah Linda Lisa Liz Lois Louise Lucy Lydia Lynn Madeleine Malala Manju
  Margaret Maria Marie Marilyn Marine Martha Mary Maureen Maya Megan Megawati Melania Melanie Melinda Melissa Meryl Michelle Miriam Molly
  Monica Nadia Nancy Naomi Natalie Nicola Nina Nora Olga Olivia Pamela Patricia Paula Pauline Penelope Penny Priti Rachel Rebecca Rita
  Roberta Rosa Rose Rosemary Ruth Sally Samantha Sandra Sara Sarah Serena Sharon Sheila Shirley Silvia Simona Sofia Sonia Sophia Sophie
  Stella Stephanie Susan Suzanne Sylvia Tamara Tara Tatiana Teresa Theresa Tina Tracy Ursula Valerie Vanessa Vera Veronica Victoria
  Virginia Vivian Wendy Yvonne Zoe`;

const menWords =
  'mr mr. sir lord king prince father husband son brother uncle grandfather pope duke emperor spokesman businessman boy man';
const womenWords = `mrs mrs. ms ms. miss lady dame queen princess mother wife daughter sister aunt grandmother duchess baroness empress
  spokeswoman businesswoman actress congresswoman chairwoman girl woman`;

function sexes(words: string, sex: Sex): readonly (readonly [string, Sex])[] {
  return [...setOf(words)].map((word) => [word, sex]);
}

export const referenceWords: ReferenceWords = {
  pronouns: new Map([
    ['he', { of: 'person', sex: 'male', subject: true }],
    ['him', { of: 'person', sex: 'male' }],
    ['his', { of: 'person', sex: 'male', owns: true }],
    ['himself', { of: 'person', sex: 'male', reflexive: true }],
    ['she', { of: 'person', sex: 'female', subject: true }],
    ['her', { of: 'person', sex: 'female', owns: true }],
    ['hers', { of: 'person', sex: 'female' }],
    ['herself', { of: 'person', sex: 'female', reflexive: true }],
    ['it', { of: 'thing' }],
    ['its', { of: 'thing', owns: true }],
    ['itself', { of: 'thing', reflexive: true }],
    ['they', { of: 'many', subject: true }],
    ['them', { of: 'many' }],
    ['their', { of: 'many', owns: true }],
    ['theirs', { of: 'many' }],
    ['themselves', { of: 'many', reflexive: true }],
    ['i', { of: 'speaker' }],
    ['me', { of: 'speaker' }],
    ['my', { of: 'speaker', owns: true }],
    ['we', { of: 'speakers' }],
    ['us', { of: 'speakers' }],
    ['our', { of: 'speakers', owns: true }],
  ]),
  pointers: setOf('the this that these those'),
  strongPointers: setOf('this that these those'),
  barePointers: setOf('this these'),
  deictics: new Set(),
  indefinites: setOf('a an one'),
  afterNoun:
    setOf(`is was are were has had have will would can could may in at on from to by with after before when and said says ran
    became 's ’s`),
  specifiers: setOf('of that which who whose where in for between'),
  pointerStands: 'before',
  classes: new Map(
    classes.flatMap(([group, types, nouns]) =>
      nouns
        .split(' ')
        .map((noun) => [/^(container|cargo)-/.test(noun) ? noun.replace('-', ' ') : noun, { group, types }]),
    ),
  ),
  offices: setOf(
    'president minister premier chancellor governor mayor chair chairman chairwoman chief director head leader secretary treasurer judge prosecutor coroner captain coach manager commissioner editor founder owner councillor senator economist analyst professor doctor officer inspector superintendent bishop',
  ),
  officeLinks: setOf('of for the at and'),
  humans:
    setOf(`man woman boy girl child baby father mother husband wife son daughter brother sister uncle aunt friend colleague
    spokesman spokeswoman spokesperson president minister chancellor governor mayor senator congressman congresswoman representative
    judge lawyer attorney prosecutor officer policeman detective inspector sergeant captain coach manager player striker goalkeeper
    driver pilot passenger victim suspect witness resident teacher student pupil doctor nurse patient scientist researcher professor
    author writer actor actress singer director producer journalist reporter editor chairman chairwoman chief head leader king queen
    prince princess pope bishop priest soldier commander general colonel candidate opponent winner champion owner founder executive
    official secretary ambassador adviser aide expert analyst economist engineer astronaut worker employee teenager person
    diver member rider attendee participant fan refugee cyclist runner swimmer boxer successor predecessor someone anyone somebody partner neighbour neighbor defendant`),
  personal:
    setOf(`wife husband son daughter father mother brother sister aunt uncle friend career speech life death birth hand hands
    face eyes head body childhood successor predecessor parents family`),
  vague: setOf('other another new certain same a an one some'),
  partitives: new Set(),
  things: new Set(),
  events: setOf(
    'move decision event incident situation fact issue case matter problem result announcement attack process way',
  ),
  times: setOf(
    'time day year month week morning evening night afternoon date period moment season century decade weekend',
  ),
  calendar:
    setOf(`january february march april june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday`),
  speech:
    setOf(`said says say told tells added adds stated claimed claims argued argues insisted wrote writes explained noted notes
    announced warned replied commented admitted acknowledged stressed declared tweeted recalled concluded`),
  acts: setOf(`said says accused accuses urged urges warned warns announced announces agreed agrees rejected rejects condemned condemns denied
    denies demanded demands vowed vows pledged pledges imposed imposes signed signs recognised recognized responded responds retaliated
    threatened threatens insisted insists proposed proposes offered offers called calls wants wanted hopes hoped fears feared believes
    sees sent expelled summoned withdrew ratified maintains maintained argues argued considers considered regards`),
  governments: setOf('government regime'),
  prepositions:
    setOf(`in at from near to of on by with for about against into over under between among around after before since during
    until without through across toward towards via as than like if when while because that although though outside inside`),
  subordinators: setOf('that because although though while when if whereas but'),
  conjunctions: setOf('and'),
  auxiliaries: setOf(
    'has have had is are was were will would may might can could should must also then later not never did does do',
  ),
  articles: setOf('a an the'),
  links: setOf('is was are were'),
  predicators: setOf('as became become'),
  relatives: setOf('who which that whose where'),
  quantifiers: setOf('several many both some all'),
  numerals: setOf('two three four five six seven eight nine ten dozens hundreds'),
  purposes: new Set(),
  sides: new Set(),
  humanSides: new Set(),
  heard: new Set(),
  speechStems: new Set(),
  connectors: new Set(),
  deeds: /^$/,
  nominalStems: /^$/,
  emptyVerbs:
    setOf(`is was be been seems seemed appears appeared turned took takes remains remained became becomes has had will would
    may might could`),
  emptyCues:
    setOf(`that to how whether who when if unclear clear possible likely important expected believed thought reported known
    raining snowing`),
  counts: new Map([
    ['both', 2],
    ['two', 2],
    ['three', 3],
  ]),
  verbs: /^(\p{L}{2,}ed|is|was|has|had|will|said|says|told|won|lost|became|made|took|went|gave|came|led|met)$/u,
  singular: (noun) =>
    noun === 'people' || noun === 'police'
      ? 'person'
      : noun
          .replace(/men$/, 'man')
          .replace(/children$/, 'child')
          .replace(/ies$/, 'y')
          .replace(/(?<=ss|ch|sh|x)es$/, '')
          .replace(/(?<=[^su])s$/, ''),
  plurals: /^(people|police|men|women|children|officials|authorities)$|[^sui]s$/u,
  plainClitics: new Set(),
  seats: new Map([
    ['white house', 'US'],
    ['kremlin', 'RU'],
    ['downing street', 'GB'],
    ['whitehall', 'GB'],
    ['blue house', 'KR'],
    ['élysée', 'FR'],
    ['elysee', 'FR'],
  ]),
  sexOfWord: new Map([
    ...sexes(male.toLowerCase(), 'male'),
    ...sexes(female.toLowerCase(), 'female'),
    ...sexes(menWords, 'male'),
    ...sexes(womenWords, 'female'),
  ]),
};
