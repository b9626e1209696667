/** Codes of Prisma: not reached, timed out, connection closed, no connection free in time, transaction not begun in time. */
const ofPrisma = ['P1001', 'P1002', 'P1008', 'P1011', 'P1017', 'P2024', 'P2028', 'P2037'];
/** Of PostgreSQL (Appendix A of its manual): disk full, no memory, too many connections, read only, stopped by an administrator, crashed, not started yet; connections that fail (08). */
const ofPostgresql = [
  '53100',
  '53200',
  '53300',
  '25006',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '08001',
];
/** Of the network. */
const ofNode = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOSPC',
  'EROFS',
];
/** Of Prisma's adapters, by kind. */
const kinds = [
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  'TransactionAlreadyClosed',
];
const known: ReadonlySet<string> = new Set([...ofPrisma, ...ofPostgresql, ...ofNode, ...kinds]);

/** Of SQLite: locked for too long, cannot be opened, read and written, is full, may only be read. Their extended codes begin like them. */
const ofSqlite = /^SQLITE_(BUSY|LOCKED|CANTOPEN|IOERR|FULL|READONLY|NOMEM)/;
/** SQLite's codes as numbers, as Prisma's adapter passes them on; the last eight bits are the code without its extension. */
const numbersOfSqlite: ReadonlySet<number> = new Set([5, 6, 7, 8, 10, 13, 14]);
/** What has no code: node-postgres, when no connection becomes free in time or one ends. */
const words =
  /timeout exceeded when trying to connect|Connection terminated|Unable to start a transaction in the given time|database or disk is full|attempt to write a readonly database/;

/** Whether the database cannot do what is asked now, and could later: it is away, full, locked, or all its connections are taken. Nothing was written. */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const { code, kind, originalCode, extendedCode, message, cause, meta } = error as Readonly<Record<string, unknown>>;
  const names = [code, kind, originalCode].filter((name) => typeof name === 'string');
  return (
    names.some((name) => known.has(name) || ofSqlite.test(name)) ||
    (typeof extendedCode === 'number' && numbersOfSqlite.has(extendedCode & 0xff)) ||
    (typeof message === 'string' && words.test(message)) ||
    isUnavailable(cause, depth + 1) ||
    isUnavailable((meta as { readonly driverAdapterError?: unknown } | undefined)?.driverAdapterError, depth + 1)
  );
}
