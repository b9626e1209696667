import { parseFeed } from 'feedsmith';
import { sha256 } from '@/features/articles/commands/version';
import { plainAddress } from './address';
import { newsDate } from './news-date';
import { wholeText } from './read-page';

export type FeedOffer = {
  /** SHA-256 of the address. */
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly author: string | null;
  readonly publishedOn: string | null;
  /** The first words of what the feed says of it, without marks. */
  readonly summary: string;
};

export type ReadFeed = {
  readonly title: string;
  readonly offers: readonly FeedOffer[];
  /** How long the feed itself wants to be left alone (RSS `ttl`), in minutes. */
  readonly restMinutes: number;
};

/** At most so many of a feed are taken in at once: its newest. */
export const mostOffers = 20;
const longestSummary = 400;

/** An RSS, Atom, RDF or JSON feed; undefined when a text is none. `address` is where it was found. */
export function readFeed(text: string, address: string): ReadFeed | undefined {
  if (declaresEntities(text)) return undefined;
  const parsed = parsedFeed(text);
  if (!parsed) return undefined;
  const raw: Raw = parsed.feed;
  const items = (raw.items ?? raw.entries ?? []).slice(0, 200);
  const offers = items.flatMap((item) => offerOf(item, address) ?? []);
  const newest = offers
    .filter(({ key }, at) => offers.findIndex((other) => other.key === key) === at)
    .slice(0, mostOffers);
  const title = line(textOf(raw.title), 200) || new URL(address).hostname;
  return { title, offers: newest, restMinutes: Number(raw.ttl) || 0 };
}

/** No feed needs a document type; those that have one may hide entities that grow. Looked for in one pass. */
function declaresEntities(text: string): boolean {
  return text.split('>').some((part) => {
    const at = part.search(/<!DOCTYPE\s/i);
    return at >= 0 && part.includes('[', at);
  });
}

/** What the formats have in common, as feedsmith names it. */
type Raw = {
  readonly title?: unknown;
  readonly ttl?: unknown;
  readonly items?: readonly RawItem[];
  readonly entries?: readonly RawItem[];
};
type RawItem = Readonly<Record<string, unknown>>;

function parsedFeed(text: string): { readonly feed: Raw } | undefined {
  try {
    return parseFeed(text) as { readonly feed: Raw };
  } catch {
    return undefined;
  }
}

function offerOf(item: RawItem, address: string): FeedOffer | undefined {
  const link = linkOf(item);
  const url = link && plainAddress(link, address);
  const title = line(textOf(item.title), 200);
  if (!url || !title) return undefined;
  const date = [item.pubDate, item.published, item.date_published, item.updated, dcOf(item).dates, dcOf(item).date].map(
    textOf,
  );
  const said =
    textOf(item.description) || textOf(item.summary) || textOf(item.content_html) || textOf(item.content_text);
  return {
    key: sha256(url),
    url,
    title,
    author: line(authorOf(item), 120) || null,
    publishedOn: date.map((day) => newsDate(day)).find(Boolean) || null,
    summary: line(said, longestSummary),
  };
}

function linkOf(item: RawItem): string {
  const links = [item.links].flat().filter(isThing);
  const own = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
  const guid = textOf(item.guid);
  return textOf(item.link) || textOf(own?.href) || textOf(item.url) || (/^https?:/.test(guid) ? guid : '');
}

function authorOf(item: RawItem): string {
  const names = [item.authors, item.author, dcOf(item).creators, dcOf(item).creator]
    .flat()
    .map((one) => (isThing(one) ? textOf(one.name) : textOf(one)));
  return [...new Set(names.filter((name) => name !== '' && !name.includes('@')))].join(', ');
}

function dcOf(item: RawItem): Readonly<Record<string, unknown>> {
  return isThing(item.dc) ? item.dc : {};
}

function isThing(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value;
  if (isThing(first)) return textOf(first.value);
  return typeof first === 'string' ? first : '';
}

/** One line without HTML, cut at a word. */
function line(text: string, limit: number): string {
  const plain = (/[<&]/.test(text) ? wholeText(text).replace(/\\(?=[*_`<])/g, '') : text).replace(/\s+/g, ' ').trim();
  return plain.length <= limit ? plain : plain.slice(0, limit - 1).replace(/\s+\S*$/, '…');
}
