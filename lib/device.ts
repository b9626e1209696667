import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { flagUnsent } from './unsent-flag';

// What the browser keeps while there is no network, in IndexedDB: plain rows, of which this file knows no meaning. Runs in pages and in the service worker.

/** Something done that the server does not have yet. It leaves the device only when the server said what became of it. */
export type Unsent = Readonly<Record<string, unknown>> & { readonly eventId: string };

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

type Device = DBSchema & {
  /** Keys count up: the order in which things were done. */
  outbox: { key: number; value: Unsent };
  /** What was taken along. */
  packs: { key: string; value: Row };
  /** What a person is still to be told. */
  news: { key: string; value: Row };
};

let opened: Promise<IDBPDatabase<Device>> | undefined;

function device(): Promise<IDBPDatabase<Device>> {
  opened ??= openDB<Device>('fakta', 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { autoIncrement: true });
      db.createObjectStore('packs', { keyPath: 'id' });
      db.createObjectStore('news', { keyPath: 'id' });
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

/** Keeps an event until it is sent. Rejects when the device has no room, or keeps nothing at all: then nothing was kept. */
export async function keepUnsent(event: Unsent): Promise<void> {
  const db = await device();
  const tx = db.transaction('outbox', 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.add(event), tx.done]);
  flagUnsent(true);
}

/** In the order they were kept. */
export async function unsent(): Promise<readonly Unsent[]> {
  return (await device()).getAll('outbox');
}

/** Takes events out, once the server said what became of them. */
export async function dropSent(eventIds: ReadonlySet<string>): Promise<void> {
  const tx = (await device()).transaction('outbox', 'readwrite');
  let left = 0;
  for (let at = await tx.store.openCursor(); at; at = await at.continue()) {
    if (eventIds.has(at.value.eventId)) await at.delete();
    else left += 1;
  }
  await tx.done;
  flagUnsent(left > 0);
}

type Shelf = 'packs' | 'news';

export async function put(shelf: Shelf, row: Row): Promise<void> {
  await (await device()).put(shelf, row);
}

export async function all(shelf: Shelf): Promise<readonly Row[]> {
  return (await device()).getAll(shelf);
}

export async function remove(shelf: Shelf, id: string): Promise<void> {
  await (await device()).delete(shelf, id);
}
