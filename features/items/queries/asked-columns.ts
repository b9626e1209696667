/** What an item asked, with what was read before it: what the file of one's data tells of it. */
export const askedColumns = { kind: true, stimulusText: true, stem: true } as const;
