import type { Gradable } from '@/core/grading';
import type { Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { keepFrozen } from '@/lib/keep-frozen';
import { gradableOf, keyColumns } from './gradable';

/** What tells which fact an item asks, over all versions of its article. */
export const factColumns = { select: { fingerprint: true, articleVersion: { select: { articleId: true } } } } as const;

/** An item with its key, to grade by: never for a learner's page. */
export type KeyedItem = {
  readonly id: string;
  readonly fact: { readonly fingerprint: string; readonly articleVersion: { readonly articleId: string } };
  readonly gradable: Gradable;
};

/** @throws AppError `not-found` when there is none with this id, `gone` when it lacks what its kind needs. */
export const getKeyedItem: (client: Transaction, itemId: string) => Promise<KeyedItem> = keepFrozen(
  5000,
  async (client, id) => {
    const row = await client.item.findUnique({
      where: { id },
      select: {
        ...keyColumns,
        fact: factColumns,
        version: { select: { publication: { select: { versionId: true } } } },
      },
    });
    if (!row) throw new AppError('not-found');
    const { version, fact, ...key } = row;
    return { frozen: version.publication !== null, value: { id, fact, gradable: gradableOf(key) } };
  },
);
