/** One word or sentence each of the form that rewrites an item; see `teach.edit` in the messages. */
export const editWords = [
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

/** Those that a part has each, with its number. */
export const numberedWords = ['choice', 'correct', 'choiceBecause', 'step', 'stepDate', 'prompt', 'match'] as const;

export type EditLabels = Readonly<Record<(typeof editWords)[number] | 'form' | 'stem', string>> &
  Readonly<Record<(typeof numberedWords)[number], readonly string[]>>;
