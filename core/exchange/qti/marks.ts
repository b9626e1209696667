// What Fakta writes so that it knows its own items again.

/** What leads the kind of an item in its label. */
export const labelStart = 'fakta:';

/** The text after an answer that tells why the key is right, and with which words the article proves it. */
export const proofName = 'PROOF';

/** The text after an answer that tells the dates of an ordering, a line a step. */
export const datesName = 'DATES';
