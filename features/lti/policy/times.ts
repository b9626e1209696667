const minute = 60 * 1000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long each may be used, in milliseconds. */
export const lasts = {
  /** From the first step of a launch to its message. */
  login: 10 * minute,
  /** A launch that waits for a person. */
  launch: hour,
  /** An invitation to register. */
  invitation: day,
  /** What Fakta signs: a request for a token, an answer to a deep link. */
  signed: 5 * minute,
  /** A retired key is told for as long as anyone may still check what it signed, with room for a platform that keeps keys for a day. */
  retiredKey: 2 * day,
} as const;

/** By how much clocks may differ, in seconds. */
export const clockSkewSeconds = 60;
