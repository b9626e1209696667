const prefix = 'headline-';

/** An item that asks a word of its article's title is told by its id; a version has one at most. */
export function headlineIdOf(versionId: string): string {
  return `${prefix}${versionId}`;
}

/** Where the page shows the title beside the question, in quizzes and reviews, it would answer itself: only practices ask it. */
export const headlineItems = { id: { startsWith: prefix } } as const;
