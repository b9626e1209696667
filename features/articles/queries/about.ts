/** What is told of an article beside its words, as the columns of a version. */
export const aboutColumns = {
  title: true,
  outlet: true,
  author: true,
  publishedOn: true,
  sourceUrl: true,
  language: true,
  topic: true,
} as const;
