/** The words of the form that need nothing filled in. */
export const importWords = [
  'quiz',
  'quizHint',
  'format',
  'text',
  'file',
  'fileHint',
  'preview',
  'working',
  'change',
  'previewTitle',
  'ready',
  'readyHint',
  'warned',
  'warnedHint',
  'there',
  'byHand',
  'byHandHint',
  'problems',
  'import',
  'importNone',
  'doneTitle',
  'toDesk',
  'complete',
  'again',
] as const;

export type ImportWords = Readonly<Record<(typeof importWords)[number] | 'textHint', string>>;
