/** The word list that `content/words/indonesian-roots.json` holds; words are separated by one space. */
export type RootLists = {
  readonly roots: {
    /** Known by how treebanks tag them bare, or by hand; a root may stand in more than one list. */
    readonly verb: string;
    readonly noun: string;
    readonly adjective: string;
    /** Pronouns, prepositions, conjunctions and articles: they take clitics but no affix. */
    readonly closed: string;
    /** Roots whose class nobody vouched for. */
    readonly other: string;
  };
  /** Bases that take an object: what stands after meN- and di-. "kirim", "nyatakan", "perbaiki". */
  readonly transitive: string;
  /** meN- forms with no object, or with no passive in use: "meningkat", "merupakan". */
  readonly withoutPassive: string;
  /** di- bases whose active is not sure: "percaya" (diberi kepercayaan, mempercayai). */
  readonly withoutActive: string;
  /** ter- forms on adjectives that are no superlatives: "terlambat". */
  readonly terVerbs: string;
  /** Reduplications that change sound: "sayur-mayur". The root is the half that is a root. */
  readonly echoes: string;
};

export type RootClass = 'verb' | 'noun' | 'adjective' | 'closed' | 'other';

/** The lists made ready for looking up; made once by `readRoots`. */
export type RootLexicon = {
  readonly classes: ReadonlyMap<string, ReadonlySet<RootClass>>;
  readonly transitive: ReadonlySet<string>;
  readonly withoutPassive: ReadonlySet<string>;
  readonly withoutActive: ReadonlySet<string>;
  readonly terVerbs: ReadonlySet<string>;
  readonly echoes: ReadonlySet<string>;
};

const classNames: readonly RootClass[] = ['verb', 'noun', 'adjective', 'closed', 'other'];

export function readRoots(lists: RootLists): RootLexicon {
  const classes = new Map<string, Set<RootClass>>();
  for (const name of classNames) {
    for (const root of wordsOf(lists.roots[name])) classes.set(root, (classes.get(root) ?? new Set()).add(name));
  }
  return {
    classes,
    transitive: wordsOf(lists.transitive),
    withoutPassive: wordsOf(lists.withoutPassive),
    withoutActive: wordsOf(lists.withoutActive),
    terVerbs: wordsOf(lists.terVerbs),
    echoes: wordsOf(lists.echoes),
  };
}

export function isRoot(word: string, { classes }: RootLexicon): boolean {
  return classes.has(word);
}

/** Whether the word is a root that affixes may join. */
export function isOpenRoot(word: string, { classes }: RootLexicon): boolean {
  return classes.has(word) && !classes.get(word)?.has('closed');
}

export function isAdjective(root: string, { classes }: RootLexicon): boolean {
  return classes.get(root)?.has('adjective') ?? false;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').filter((word) => word !== ''));
}
