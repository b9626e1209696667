import { generateRssFeed } from 'feedsmith';

export type FeedItem = {
  readonly title: string;
  readonly description: string;
  /** Absolute; also what tells items apart for ever. */
  readonly url: string;
  readonly topic: string | null;
  readonly publishedAt: Date;
};

export type Feed = {
  readonly title: string;
  readonly description: string;
  /** Absolute addresses of the site and of the feed itself. */
  readonly home: string;
  readonly address: string;
  /** Left out when the items are of several languages. */
  readonly language: string | undefined;
  /** Newest first. */
  readonly items: readonly FeedItem[];
};

/** RSS 2.0 (rssboard.org/rss-specification) with the feed's own address, as Atom's `self`. */
export function rssOf({ title, description, home, address, language, items }: Feed): string {
  return generateRssFeed({
    title: xmlText(title),
    description: xmlText(description),
    link: home,
    language,
    lastBuildDate: items[0]?.publishedAt,
    atom: { links: [{ href: address, rel: 'self', type: 'application/rss+xml' }] },
    items: items.map(({ url, topic, publishedAt, ...item }) => ({
      title: xmlText(item.title),
      // Feed readers take the description for HTML, whatever wraps it.
      description: xmlText(item.description).replace(/&/g, '&amp;').replace(/</g, '&lt;'),
      link: url,
      guid: { value: url, isPermaLink: true },
      categories: topic ? [{ name: xmlText(topic) }] : undefined,
      pubDate: publishedAt,
    })),
  });
}

/** Without what no XML document may hold, not even escaped (XML 1.0, 2.2): most control characters, halves of a pair. */
function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
