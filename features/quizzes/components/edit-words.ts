/** One word or sentence each of the form that rewrites an item; see `teach.edit` in the messages. */
export const editWords = [
  'stimulus',
  'because',
  'choices',
  'choicesHint',
  'severalHint',
  'sentences',
  'sentencesHint',
  'accepted',
  'acceptedHint',
  'others',
  'othersHint',
  'date',
  'dateHint',
  'amount',
  'unit',
  'tolerance',
  'steps',
  'stepsHint',
  'pairs',
  'pairsHint',
  'spare',
  'spareHint',
  'save',
] as const;

/** Those of `desk.form`: what the form says about itself, and of an own item's evidence. */
export const formWords = [
  'stimulusHint',
  'stimulusMasked',
  'saveAnyway',
  'takeUp',
  'drop',
  'theirs',
  'takeTheirs',
  'proof',
  'proofHint',
  'offered',
  'offeredHint',
  'evidence',
  'evidenceHint',
  'evidenceQuote',
  'evidenceQuoteHint',
  'takeSelection',
  'nothingSelected',
  'becauseHint',
] as const;

/** Those that a part has each, with its number. */
export const numberedWords = ['choice', 'correct', 'choiceBecause', 'step', 'stepDate', 'prompt', 'match'] as const;

export type EditLabels = Readonly<Record<(typeof editWords)[number] | (typeof formWords)[number], string>> &
  /** `keptHere` says "{at}" where the moment goes, which the browser words in `locale`. */
  Readonly<Record<'form' | 'stem' | 'keptHere' | 'locale', string>> &
  Readonly<Record<(typeof numberedWords)[number], readonly string[]>>;
