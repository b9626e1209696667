// Data table: English nouns by how "the" stands before them. All lower case.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Of which there is one in the world, or one in any news: "the" points at nothing. */
export const oneOfAKind =
  list(`world sun moon sky earth planet equator weather climate economy internet web public press media police army navy military air sea ocean
  coast north south east west north-east north-west south-east south-west northeast northwest southeast southwest law constitution stratosphere atmosphere environment
  countryside future past internet telephone radio television universe globe ground water fire night dark rest young old poor rich elderly wounded
  unemployed time majority minority internet stage market markets pandemic war state nation`);

/** Too vague to tell which is meant, unless more words do. */
export const vague =
  list(`area region site place scene group number figure total amount result results process project event move decision deal plan plans proposal idea issue
  problem matter case situation incident way part point fact thing things reason reasons cause effect impact change changes difference question answer work effort step
  action measure measures programme program system method approach rule rules one ones others other same man woman person people men women boy girl
  official officials day week month year morning afternoon evening night weekend season moment period end beginning start decade century hour minute following previous next former latter
  agreement list others rest sum claim offer price cost loss margin lead gap share increase rise fall drop figure figures document
  document file answer reply request call vote ruling stuff goal order charge charges bid attempt lot item kind type sort form version name word phrase sentence body object`);

/** Kinds of body, of which an article may name several: told by a name or not at all. */
/** Bodies of which an article speaks as of the one there: "the council". */
export const local = list(
  'council board government parliament panel committee commission jury court tribunal archive museum school hospital university police library church',
);

export const bodies =
  list(`company firm business group club team side squad party ministry department agency authority council commission committee court tribunal bank union
  university school college hospital organisation organization association charity foundation regulator watchdog government parliament assembly board panel airline retailer
  manufacturer operator lender newspaper paper magazine country nation city town village state province region island capital district county street river mountain
  federation league institute museum archive station`);

/** Persons by what they do: told by a name or not at all. */
export const human =
  /^(man|woman|boy|girl|child|baby|mother|father|wife|husband|son|daughter|brother|sister|victim|suspect|defendant|client|spouse|partner|friend|neighbour|colleague|winner|loser|runner-up|leader|president|minister|premier|chancellor|governor|mayor|judge|prosecutor|lawyer|solicitor|barrister|captain|coach|manager|player|striker|driver|pilot|officer|detective|spokesman|spokeswoman|spokesperson|director|chief|head|chair|chairman|chairwoman|founder|owner|author|writer|artist|singer|actor|actress|scientist|researcher|professor|teacher|doctor|nurse|surgeon|patient|student|pupil|resident|witness|candidate|king|queen|prince|princess|pope|bishop|rider|climber|runner|swimmer|sprinter|champion|veteran|soldier|farmer|worker|treasurer|secretary|editor|engineer|economist|analyst|forecaster|commissioner|ambassador|senator|councillor|deputy|successor|predecessor|rival|opponent|executive|inspector|constable|sergeant|colonel|general|\p{L}{3,}(?:ologist|ographer|ician))$/u;

/** Spans of time: "the day" counts from a moment told before. */
export const spans = list(
  'day week month year morning afternoon evening night weekend season decade century moment period hour minute time times days weeks months years',
);

/** "the same day", "the other man": they compare with what was told before. */
export const comparing =
  /^(same|particular|above|said|other|former|latter|following|previous|next|remaining|rest|second|third|fourth|first|last|final|only|main|new|old|further|earlier|later|latest|current|present|recent|such|similar|additional|larger|smaller|older|younger|higher|lower|bigger|greater|longer|shorter|better|worse|milder|deadlier|heavier|lighter|elder|wider|richer|poorer|stronger|weaker)$/u;
/** "a different flag", "a long-standing plan": they say how one sees it, not which it is. */
export const weighing =
  /^(different|alternative|possible|potential|likely|proposed|similar|long-standing|whole|entire|full|own|big|small|large|huge|major|minor|good|bad|great|popular|famous|successful|special|certain|various|unique|simple|clear|strong|serious|separate|single|real|true|fresh|rare|common)$/u;
export const ranking =
  /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|next|latest|best|worst|most|least|\p{L}{3,}est)$/u;

/** What was told before, by another word: "the move", "the claim". */
export const leaning =
  list(`work stuff goal move decision idea issue problem matter case situation incident question claim request offer reason point fact thing way sum total amount figure number
  others rest same difference answer reply result effect impact former latter man woman date`);
