import en from '@/content/messages/en/library.json';
import id from '@/content/messages/id/library.json';
import { foldText } from '@/lib/search-text';
import type { Prisma } from '@/prisma/generated/sqlite/client';

/**
 * The topics that a folded word of a search names, in either language of the interface, as an article may carry them: "env" -> ["lingkungan", "Lingkungan"].
 * Looked up when it is asked: an article is stored with its topic in one language alone, and a name may be worded anew without a row being written.
 */
export function topicsNamed(word: string): readonly string[] {
  return named.filter(({ words }) => words.some((one) => one.startsWith(word))).flatMap(({ forms }) => forms);
}

/** Whether an article's title, outlet, topic or body has a word of `wordsOf`. */
export function holdsWord(word: string): Prisma.ArticleVersionWhereInput {
  return { OR: [{ searchText: { contains: word } }, { topic: { in: [...topicsNamed(word)] } }] };
}

const named = Object.keys(id.topics).map((topic) => ({
  words: [id.topics, en.topics].flatMap((names: Readonly<Record<string, string>>) =>
    foldText(names[topic] ?? '').split(' '),
  ),
  // Shipped articles write their topic small, a teacher may not.
  forms: [topic, `${topic.charAt(0).toUpperCase()}${topic.slice(1)}`],
}));
