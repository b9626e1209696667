import { z } from 'zod';
import type { PublicFetchCode } from '@/lib/public-fetch-error';
import type { FoundWarning } from './reading/found-article';
import type { FileFault } from './reading/read-file';

/** An address as a person types or pastes it: "berita.contoh/a" is one of the web. */
export const linkSchema = z.strictObject({
  url: z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .transform((text) => (/^[a-z][a-z+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`)),
});
export type Link = z.infer<typeof linkSchema>;

/** A feed to be followed, and whether its new entries become drafts by themselves. */
export type NewFeed = Link & { readonly draftsEntries?: boolean };

/** The largest file that is read, in bytes. */
export const mostFileBytes = 4_000_000;

/** Why an address or a file gave no article; each has its words in the messages of `intake`. */
export type IntakeFault = PublicFetchCode | FileFault | 'throttled';

/** Why a feed brought nothing. */
export type FeedFault = PublicFetchCode | 'no-feed';

/** Why an entry of a feed waits for its teacher and is no draft. */
export type DraftFault =
  | IntakeFault
  | FoundWarning
  /** The site answered that it cannot just now. */
  | 'busy'
  /** It is there already. */
  | 'known'
  | 'language'
  /** It proves too few questions. */
  | 'few-questions'
  /** What is on the page is no text of an article. */
  | 'unusable'
  /** There is no room for one more draft. */
  | 'full'
  /** Who follows the feed teaches no more. */
  | 'not-teacher'
  /** The server stopped in the middle, each time. */
  | 'broke-off';

const key = z.string().min(1).max(100);
export const feedKeySchema = z.strictObject({ feedId: key });
export type FeedKey = z.infer<typeof feedKeySchema>;
export const draftingSchema = z.strictObject({ feedId: key, drafts: z.enum(['on', 'off']) });
export type Drafting = z.infer<typeof draftingSchema>;
export const entryKeySchema = z.strictObject({ entryId: key });
export type EntryKey = z.infer<typeof entryKeySchema>;
