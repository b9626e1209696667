import type { Database, Statement } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';

/** How many different statements stay prepared, the least used of them given up first; Fakta has some hundreds, more with lists of different lengths. */
const most = 1000;

/**
 * The same database, but a statement that was prepared stays so: SQLite reads and plans each text once, not at every request. Only for
 * who prepares, binds and reads at once, as Prisma's adapter does: what is bound stays bound with other databases.
 */
export function keepStatements(database: Database): Database {
  const kept = new LRUCache<string, Kept>({ max: most });
  const prepare = (sql: string): Kept => {
    const known = kept.get(sql);
    if (known) return known;
    const made = new Kept(database.prepare(sql));
    kept.set(sql, made);
    return made;
  };
  return Object.create(database, { prepare: { value: prepare } });
}

/** As much of a statement of better-sqlite3 as the adapter asks for. */
class Kept {
  readonly reader: boolean;
  private readonly described: ReturnType<Statement['columns']>;

  constructor(private readonly statement: Statement) {
    this.reader = statement.reader;
    this.described = statement.reader ? statement.raw().columns() : [];
  }

  bind(values: readonly unknown[]) {
    const { statement, described, reader } = this;
    return {
      reader,
      columns: () => described,
      raw: () => ({ all: () => statement.all(values) }),
      run: () => statement.run(values),
    };
  }

  run() {
    return this.statement.run();
  }
}
