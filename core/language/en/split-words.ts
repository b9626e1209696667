// Data table. English words written as one that are several, and parts that do not stand alone.
// Own lists, checked against UD_English-EWT and UD_English-GUM (CC BY-SA 4.0; GUM's Wikinews part CC BY 4.0).

/** Words that end in a full stop wherever they stand but at the end of a sentence (lower case, without the stop). */
export const dottedWords: ReadonlySet<string> = new Set(
  'inc corp co ltd llc plc pvt jr sr etc bros calif conn fla ariz tenn mon sat'.split(' '),
);

/** Words written as one that Universal Dependencies count as several, and where the next begins. */
export const contractions: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    cannot: [3],
    gonna: [3],
    gotta: [3],
    wanna: [3],
    outta: [3],
    lemme: [3],
    gimme: [3],
    dunno: [2, 3],
    dont: [2],
    didnt: [3],
    doesnt: [4],
    isnt: [2],
    arent: [3],
    wasnt: [3],
    werent: [4],
    havent: [4],
    hasnt: [3],
    hadnt: [3],
    couldnt: [5],
    wouldnt: [5],
    shouldnt: [6],
    cant: [2],
    wont: [2],
    im: [1],
    ive: [1],
    youre: [3],
    theyre: [4],
    thats: [4],
    theres: [5],
    whats: [4],
  }),
);

/** First parts that do not stand alone: "e-mail", "anti-ship" are one word, "well-known" is three. */
export const prefixes: ReadonlySet<string> = new Set(
  `e non anti re pro pre mid co post over multi ex cross sub counter semi intra inter ultra un bi mini arch trans extra
  hyper psycho neo de tri super`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Last parts that do not either: "Kafka-esque", "career-wise", "wi-fi". */
export const suffixes: ReadonlySet<string> = new Set(['esque', 'wise', 'ish', 'fi']);
