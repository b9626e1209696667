// Data table. English verbs whose past is not regular: base, past, participle (left out when it equals the past). After a slash stand forms that are
// read but not written. School grammar; own list.
export const irregularVerbs = `
abide abided/abode; arise arose arisen; awake awoke awoken; beat beat beaten/beat; become became become; befall befell befallen; begin began begun;
behold beheld; bend bent; beseech besought; beset beset; bet bet; bid bid; bind bound; bite bit bitten; bleed bled; blow blew blown;
break broke broken; breed bred; bring brought; broadcast broadcast; build built; burn burned/burnt; burst burst; buy bought; cast cast; catch caught;
choose chose chosen; cling clung; come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; dive dived/dove dived; do did done; draw drew drawn;
dream dreamed/dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought;
find found; fit fitted/fit; flee fled; fling flung; fly flew flown; forbid forbade forbidden; forecast forecast/forecasted; forego forewent foregone; foresee foresaw foreseen;
foretell foretold; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got got/gotten;
give gave given; go went gone; grind ground; grow grew grown; have had; hear heard; hide hid hidden; hit hit; hold held; hurt hurt; inset inset; keep kept;
kneel knelt/kneeled; know knew known; lay laid; lead led; lean leaned/leant; leap leapt/leaped; learn learned/learnt; leave left; lend lent; let let;
light lit/lighted; lose lost; make made; mean meant; meet met; mow mowed mown/mowed; offset offset; overcome overcame overcome; partake partook partaken; pay paid; plead pleaded/pled;
proofread proofread; prove proved proved/proven; put put; quit quit; read read; rend rent; rid rid; ride rode ridden; rise rose risen; run ran run; saw sawed sawn/sawed; say said; see saw seen;
seek sought; sell sold; send sent; set set; sew sewed sewn/sewed; shake shook shaken; shear sheared shorn/sheared; shed shed; shine shone/shined; shoot shot; show showed shown/showed;
shrink shrank shrunk; shut shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sling slung; slit slit; smell smelled/smelt; sow sowed sown/sowed; speak spoke spoken;
speed sped/speeded; spell spelled/spelt; spend spent; spill spilled/spilt; spin spun; spit spat; split split; spoil spoiled/spoilt; spread spread; spring sprang sprung;
stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; stride strode stridden; strike struck; string strung; strive strove striven; swear swore sworn;
sweep swept; swell swelled swollen/swelled; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; thrust thrust;
tread trod trodden; underlie underlay underlain; undergo underwent undergone; understand understood; undertake undertook undertaken; undo undid undone; uphold upheld; upset upset; wake woke woken; wear wore worn; weave wove woven;
wed wed/wedded; weep wept; win won; withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written;
redo redid redone; outdo outdid outdone; overdo overdid overdone; input input; output output; typeset typeset; browbeat browbeat browbeaten; cleave cleaved; knit knitted/knit; sweat sweated/sweat; wet wetted/wet; shred shredded`;

/** Two verbs in one base ("lie lied", "lie lay"; "hang hanged", "hang hung"), or no plain set of forms: not conjugated. */
export const unsureVerbs: ReadonlySet<string> = new Set(
  'be bear lie hang wind ring up shoe stave bide smite beget gas bus can may must shall will would could should might ought'.split(
    ' ',
  ),
);

/** Forms that only one verb has, of verbs whose other forms are not sure. */
export const readOnlyForms: ReadonlyMap<string, string> = new Map(
  [
    ['be', 'is are was were been being'],
    ['bear', 'bears bore borne born bearing'],
    ['hang', 'hangs hung hanged hanging'],
    ['lie', 'lies lied lain lying'],
    ['ring', 'rings rang rung ringing'],
    ['wind', 'winds winding'],
  ].flatMap(([base = '', forms = '']) => forms.split(' ').map((form) => [form, base] as const)),
);

/** Longer verbs that double their last letter or do not, where `compromise` has no regular past. */
export const doubling: ReadonlyMap<string, boolean> = new Map([
  ...'kidnap handicap worship program format equip rebut abet outfit retrofit hobnob zigzag humbug nonplus'
    .split(' ')
    .map((verb) => [verb, true] as const),
  ...'profit budget gallop benefit focus target market pilot limit credit edit exit inherit deposit audit exhibit prohibit inhibit interpret visit trumpet bias canvas develop envelop gossip hiccup'
    .split(' ')
    .map((verb) => [verb, false] as const),
]);

/** Infinitives that `compromise` gets wrong, and the right ones. */
export const slips: ReadonlyMap<string, string> = new Map([
  ['writh', 'writhe'],
  ['eb', 'ebb'],
  ['quizz', 'quiz'],
  ['panick', 'panic'],
  ['mimick', 'mimic'],
  ['traffick', 'traffic'],
  ['picnick', 'picnic'],
]);
