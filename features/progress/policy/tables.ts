/** The numbers behind the pictures of the page of progress, each a page of its own; named as the section whose table it is. */
export const progressTables = ['activity', 'standings', 'weeks', 'topics', 'outlets', 'scores'] as const;

export type ProgressTable = (typeof progressTables)[number];
