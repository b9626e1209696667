/** The most events that are merged in one go; a device with more sends the rest after it. Said here, as schema.ts is not loaded in a browser. */
export const largestBatch = 50;

/**
 * What became of an event that a device sent; the first three and `unreadable` are said again to each copy of it:
 *
 * - `kept`: it was kept when it came first. `to` is the page of its verdict, where one could be seen then.
 * - `other-kept`: another answer to the same question counts; `counted` is the response that counts now.
 * - `finished`: the quiz had been handed in before the answer came.
 * - `unreadable`: the answer means nothing where it was given (`reason`), and is to be given again.
 * - `not-found`: not the viewer's, or not there any more. It stays on the device: whoever it belongs to may still sign in.
 * - `malformed`: nothing that this version of Fakta understands. It stays on the device too.
 */
export type Receipt = { readonly eventId: string } & (
  | { readonly outcome: 'kept'; readonly to: string | null }
  | { readonly outcome: 'other-kept'; readonly counted: string | null }
  | { readonly outcome: 'finished' }
  | { readonly outcome: 'unreadable'; readonly reason: string }
  | { readonly outcome: 'not-found' | 'malformed' }
);
