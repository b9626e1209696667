import type { ExportName } from '../queries/export';

/** What a file is for, in the order of the page. */
export const exportGroups = ['platforms', 'cards', 'games', 'forms', 'paper', 'data'] as const;
export type ExportGroup = (typeof exportGroups)[number];

/** The group of each format; within a group they come in this order. */
const groupOf: Readonly<Record<ExportName, ExportGroup>> = {
  'moodle-xml': 'platforms',
  'qti-21': 'platforms',
  'qti-30': 'platforms',
  canvas: 'platforms',
  gift: 'platforms',
  aiken: 'platforms',
  h5p: 'platforms',
  'anki-package': 'cards',
  anki: 'cards',
  quizlet: 'cards',
  kahoot: 'games',
  'google-forms': 'forms',
  'paper-pdf': 'paper',
  markdown: 'paper',
  csv: 'data',
  json: 'data',
};

export function inGroup<Format extends { readonly name: ExportName }>(
  formats: readonly Format[],
  group: ExportGroup,
): readonly Format[] {
  const order = Object.keys(groupOf);
  const found = formats.filter(({ name }) => groupOf[name] === group);
  return found.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}

/** The keys of what is said about using a file. */
export const stepsOf = {
  h5p: ['h5p.one', 'h5p.two'],
  'google-forms': ['google-forms.one', 'google-forms.two', 'google-forms.three'],
  'anki-package': ['anki-package.one', 'anki-package.two'],
  kahoot: ['kahoot.one', 'kahoot.two'],
} as const satisfies Partial<Record<ExportName, readonly string[]>>;

export const hasSteps = (name: ExportName): name is keyof typeof stepsOf => Object.hasOwn(stepsOf, name);
