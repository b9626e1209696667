import { extractFacts } from '@/core/facts';
import { readArticle } from '@/core/language';
import { askHeadline, type ClozeItem } from '@/core/questions';
import { loadLexicon } from '@/features/articles/queries/load-lexicon';
import { headlineIdOf } from '@/features/items/policy/headline-items';
import { db } from '@/lib/db';
import { isTaken } from '@/lib/errors';
import { createParts, partsOf } from './item-parts';
import { itemColumns } from './store-draft';
import { fingerprintOf } from './store-facts';

/** Versions whose titles gave nothing: reading an article again would give the same. */
const barren = new Set<string>();

/**
 * The item that asks a word of the title of a published version, kept as one of its reserve when it is first asked for; nothing when its title gives none. Two requests at once
 * make one.
 */
export async function storeHeadline(versionId: string): Promise<string | undefined> {
  const id = headlineIdOf(versionId);
  if (await db.item.findUnique({ where: { id }, select: { id: true } })) return id;
  if (barren.has(versionId)) return undefined;
  const made = await headlineOf(versionId);
  if (!made) {
    barren.add(versionId);
    return undefined;
  }
  try {
    await store(id, versionId, made);
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
  return id;
}

type Made = { readonly item: ClozeItem; readonly factId: string };

async function headlineOf(versionId: string): Promise<Made | undefined> {
  const { seed, articleVersion } = await db.quizVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: {
      seed: true,
      articleVersion: { select: { id: true, title: true, body: true, language: true, publishedOn: true } },
    },
  });
  const { id: articleVersionId, publishedOn, ...article } = articleVersion;
  const lexicon = loadLexicon();
  const document = readArticle({ ...article, publishedAt: publishedOn ?? undefined }, lexicon);
  const facts = extractFacts(document, lexicon);
  const item = askHeadline({ document, facts, lexicon, seed });
  const fact = facts.find(({ id }) => id === item?.factId);
  if (!item || !fact) return undefined;
  const place = { articleVersionId, fingerprint: fingerprintOf(fact) };
  const stored = await db.fact.findUnique({ where: { articleVersionId_fingerprint: place }, select: { id: true } });
  return stored ? { item, factId: stored.id } : undefined;
}

function store(id: string, versionId: string, { item, factId }: Made): Promise<void> {
  return db.$transaction(async (tx) => {
    await tx.item.create({
      data: { ...itemColumns(item), id, versionId, factId, position: null },
      select: { id: true },
    });
    await createParts(tx, [{ id, parts: partsOf(item) }]);
  });
}
