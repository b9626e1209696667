import type { IsolationLevel, SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';

/**
 * Keeps statements that write from the transactions of others. SQLite has one connection: a statement outside of every transaction that comes while one is open would be part of that one, be
 * acknowledged before it ends and be taken back with it. So it waits until none is open. What only reads does not wait. Inside a transaction nothing may write but
 * by it: that would wait for itself.
 */
export function keepWritesApart(adapter: SqlDriverAdapter): void {
  let open: Promise<void> | undefined;
  const begin = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolationLevel?: IsolationLevel) => {
    const transaction = await begin(isolationLevel);
    open = new Promise((resolve) => {
      // First those that waited, then the next transaction: many of them in a row would let nobody in.
      onEnd(transaction, () => {
        open = undefined;
        resolve();
      });
    });
    return transaction;
  };
  const apart = <Value>(ask: (query: SqlQuery) => Promise<Value>) => {
    return async (query: SqlQuery) => {
      if (writes.test(query.sql)) while (open) await open;
      return ask(query);
    };
  };
  adapter.queryRaw = apart(adapter.queryRaw.bind(adapter));
  adapter.executeRaw = apart(adapter.executeRaw.bind(adapter));
}

const writes = /^\s*(?:insert|update|delete|replace)\b/i;

/** Prisma has sent COMMIT or ROLLBACK by then. */
function onEnd(transaction: Transaction, end: () => void): void {
  const { commit, rollback } = transaction;
  transaction.commit = () => {
    end();
    return commit.call(transaction);
  };
  transaction.rollback = () => {
    end();
    return rollback.call(transaction);
  };
}
