import { z } from 'zod';

/** Which attempts of a person count: Moodle takes the first, as later ones have seen the keys. */
export const whichAttempts = ['first', 'last', 'best', 'all'] as const;
export type Which = (typeof whichAttempts)[number];

/** What the address asks for; what it does not say, or says wrongly, is as usual. */
export const statisticsSchema = z.object({
  /** The number of a published version; null for the newest with attempts. */
  version: z.coerce.number().int().positive().nullable().catch(null).default(null),
  attempts: z.enum(whichAttempts).catch('first').default('first'),
});

/** The search of an address, as it came. */
export type StatisticsAddress = { readonly version?: unknown; readonly attempts?: unknown };
