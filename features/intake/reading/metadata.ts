import { plainAddress } from './address';
import type { FoundArticle, FoundWarning } from './found-article';
import { type Described, describedIn, oneLine } from './json-ld';
import { newsDate } from './news-date';

export type Metadata = Omit<FoundArticle, 'text'>;

/**
 * What a page says of its article: JSON-LD first, then Open Graph, then `meta`, then what stands on the page. `address` is where the page
 * was found, or '' for a file.
 */
export function metadataOf(document: Document, address: string): Metadata {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const described = describedIn(scripts.map((script) => script.textContent ?? ''));
  const outlet = short(described?.outlet || meta(document, outlets) || hostOf(address), 120);
  const language = languageOf(document, described);
  return {
    title: short(titleOf(document, described, outlet), 200),
    outlet,
    author: short(authorOf(document, described, outlet), 120),
    publishedOn: dateOf(document, described, language),
    sourceUrl: canonicalOf(document, described, address),
    warnings: warningsOf(document, described),
  };
}

const outlets = ['og:site_name', 'application-name', 'twitter:site', 'publisher', 'dc.publisher'];
const authors = [
  'author',
  'article:author',
  'content_author',
  'parsely-author',
  'dc.creator',
  'sailthru.author',
  'byl',
];
const dates = [
  'article:published_time',
  'og:article:published_time',
  'content_publisheddate',
  'publishdate',
  'pubdate',
  'date',
  'dc.date',
  'dc.date.issued',
  'parsely-pub-date',
  'sailthru.date',
];

/** The first that is not empty of `<meta name|property|itemprop>`, whatever its case. */
function meta(document: Document, names: readonly string[]): string {
  const known = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find(Boolean);
    const content = oneLine(element.getAttribute('content') ?? '');
    if (name && content && !known.has(name.toLowerCase())) known.set(name.toLowerCase(), content);
  }
  return names.map((name) => known.get(name)).find(Boolean) ?? '';
}

function titleOf(document: Document, described: Described | undefined, outlet: string): string {
  const given = described?.title || meta(document, ['og:title', 'twitter:title']);
  if (given) return withoutOutlet(given, outlet);
  return wordsOf(document, 'h1') || withoutOutlet(wordsOf(document, 'title'), outlet);
}

function wordsOf(document: Document, selector: string): string {
  return oneLine(document.querySelector(selector)?.textContent ?? '');
}

/** "Gempa Mengguncang Palu - Harian Contoh" -> "Gempa Mengguncang Palu". */
function withoutOutlet(title: string, outlet: string): string {
  const parts = title.split(/ [-–—|] /);
  const last = fold(parts.at(-1) ?? '');
  const isOutlet =
    outlet !== '' && (last === fold(outlet) || last.startsWith(fold(outlet)) || fold(outlet).startsWith(last));
  return parts.length > 1 && isOutlet ? title.slice(0, title.length - (parts.at(-1) ?? '').length - 3) : title;
}

function authorOf(document: Document, described: Described | undefined, outlet: string): string {
  const shown = '[rel="author"], [itemprop="author"], [class*="author-name"], .byline, .read__author';
  const given = described?.author || meta(document, authors) || wordsOf(document, shown);
  const names = given
    .replace(/^(oleh|penulis|reporter|by)\b ?:? ?/i, '')
    .split(/ ?[,;] ?/)
    .filter((name) => name !== '' && !/^(https?:|@|www\.)/i.test(name) && fold(name) !== fold(outlet));
  return [...new Set(names)].join(', ');
}

function languageOf(document: Document, described: Described | undefined): 'id' | 'en' | '' {
  const given = described?.language || document.documentElement?.getAttribute('lang') || meta(document, ['og:locale']);
  const [, code] = /^(id|in|en)\b/i.exec(given.replace('_', '-')) ?? [];
  if (code) return code.toLowerCase() === 'en' ? 'en' : 'id';
  return '';
}

function dateOf(document: Document, described: Described | undefined, language: 'id' | 'en' | ''): string {
  const times = [...document.querySelectorAll('time')].slice(0, 5);
  const shown = document.querySelectorAll('[class*="date"], [class*="time"], [class*="tanggal"], [class*="waktu"]');
  const given = [
    described?.published ?? '',
    meta(document, dates),
    ...times.map((time) => time.getAttribute('datetime') || (time.textContent ?? '')),
    ...[...shown].slice(0, 10).map((element) => (element.textContent ?? '').slice(0, 200)),
  ];
  return given.map((text) => newsDate(text, language)).find(Boolean) ?? '';
}

/** Not the front page, which some sites name for every page of theirs. */
function canonicalOf(document: Document, described: Described | undefined, address: string): string {
  const linked = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const given = [linked, meta(document, ['og:url']), described?.url ?? ''];
  const base = address || undefined;
  const known = given
    .map((text) => (text ? plainAddress(text, base) : ''))
    .filter((url) => url && new URL(url).pathname !== '/');
  return known[0] ?? (address ? plainAddress(address) : '');
}

function warningsOf(document: Document, described: Described | undefined): readonly FoundWarning[] {
  const locked = described?.isFree === false || meta(document, ['article:content_tier']).toLowerCase() === 'locked';
  const next = document.querySelector('link[rel="next"], a[rel="next"]');
  return [...(locked ? (['partial'] as const) : []), ...(next ? (['more-pages'] as const) : [])];
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^(www|m|amp)\./, '') : '';
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Cut at a word, so that the form takes it. */
function short(text: string, limit: number): string {
  const line = oneLine(text);
  return line.length <= limit ? line : line.slice(0, limit - 1).replace(/\s+\S*$/, '…');
}
