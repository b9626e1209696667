// Closed classes of English: the few words whose part of speech does not depend on the article. Own list, from school grammar.

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

export const determiners =
  setOf(`the a an this that these those each every some any no another both all several many most few
  such either neither much half`);

/** Possessive determiners, with what they may point back to. */
export const possessives = setOf('his her its their my our your');

export const pronouns = setOf(`i you he she it we they me him us them himself herself itself themselves myself ourselves
  who whom nobody everyone everybody someone somebody anyone anybody nothing everything something anything none others
  one there here`);

export const prepositions =
  setOf(`of in on at by for from with without to into onto over under above below between among amid
  against across along around through throughout during since until till towards toward upon within behind beyond near
  after before about despite per via except like than as inside outside beneath beside off past worth unlike including
  following alongside aboard`);

/** Open a clause of their own when a verb follows; those also in `prepositions` may just take a noun. */
export const subordinators = setOf(`because although though while whereas when whenever where wherever if unless whether
  once as after before until till since so lest provided`);

export const relatives = setOf('who whom whose which what where when why how');

export const modals = setOf('will would can could may might shall should must cannot ought');
export const be = setOf('is are was were be been being am');
export const have = setOf('has have had having');
export const doing = setOf('do does did doing');

export const negatives = setOf(`not never n't`);

/** Adverbs that a tagger takes for something else. */
export const adverbs = setOf(`also already still only just even now then later soon once again first last finally early
  twice together ever almost nearly about around roughly officially formally unanimously up out down away back off apart
  ashore aground forward instead however meanwhile yet too so very well`);

/** Past forms that a tagger takes for nouns or infinitives. */
export const strongPast =
  setOf(`died came rose fell went became began took gave won lost led made said told held kept met ran
  saw found built wrote drew flew grew threw sold bought brought caught taught thought fought sought spoke broke chose
  froze rode drove sent spent stood understood withdrew overtook underwent struck swept lit paid beat won lay`);

/** Past forms that are never participles. */
export const finitePast =
  setOf(`came rose fell went became began took gave ran saw wrote drew flew grew threw spoke broke chose froze
  rode drove withdrew overtook underwent lay died`);

/** Verbs whose past form is their base form. */
export const invariantPast = setOf(
  'put beat cost cut hit let set shut spread quit bid burst broadcast cast rid shed split thrust',
);

/** Before a number: the figure is not exact. */
export const approximators = setOf('about around some roughly almost nearly approximately over under');

export const months = setOf(`january february march april may june july august september october november december`);
export const weekdays = setOf('monday tuesday wednesday thursday friday saturday sunday');

/** "The" before these needs no introduction. */
export const uniqueNouns =
  setOf(`world sun moon earth internet sea sky equator ocean planet universe stratosphere atmosphere
  arctic antarctic public media press javelin ozone weather monsoon smallpox economy climate environment military police army navy pandemic lead scoring equaliser`);

/** Common nouns that news writes with a capital: "the Games" says no more than "the games". */
export const capitalNouns = setOf(
  'games community council government parliament party court board union committee assembly tour group',
);

/** Verbs that report what someone said: their that-clause is a claim, not a fact of the article. */
export const reporting =
  setOf(`say tell announce claim argue warn report predict estimate suggest think believe hope deny
  note add promise expect insist explain write find rule confirm state declare propose ask demand urge call accuse blame
  notice discover hear show reveal learn find forecast conclude admit acknowledge allege`);

/** Nouns that only people are called, as they stand after a name: "Somanath, chairman of". */
export const humanNouns =
  setOf(`chairman chairwoman chair chief director president minister secretary leader founder professor spokesman
  spokeswoman spokesperson mayor governor ambassador captain coach manager boxer swimmer sprinter activist scientist author lawyer
  solicitor physiotherapist forecaster economist analyst judge actor actress singer writer farmer teacher student doctor nurse engineer
  researcher historian biologist physicist chemist epidemiologist astronaut pilot journalist photographer cook diver programmer
  entrepreneur novelist poet painter composer architect commissioner senator lawmaker prosecutor detective officer executive principal
  champion winner striker goalkeeper midfielder defender climber cyclist runner judoka resident mother father daughter son widow
  psychologist ecologist geologist seismologist virologist pharmacist surgeon veteran billionaire philanthropist bishop imam rabbi`);

/** Last words of the names of firms: whatever stands before them, it is no person. */
export const firmEndings =
  setOf(`enterprises holdings group industries partners airlines airways motors bank foods systems technologies
  pharmaceuticals shipping lines ferries salvage capital securities energy media records studios shipmanagement insurance brothers`);

/** Last words of other names that open with a first name. */
export const thingEndings =
  setOf(`college school hall street road park stadium bridge prize award cup trophy hospital square airport station
  telescope law act bay island mountain river lake theatre museum day house court palace church festival foundation institute`);
