import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import type { AnkiDeck, AnkiNote, NoteType } from '@/core/exchange';
import { ankiCss, ankiNoteTypes } from '@/core/exchange';
import { cardColumns, collectionTables, noteColumns } from './anki-tables';

/**
 * The database of an Anki package, schema 11, which every Anki since 2.1 reads. Numbers and guids are derived from what an item and its
 * quiz were from the first version on, so importing again renews notes; cards are new, and Anki keeps the schedule of those it knows.
 * `now` is when the notes were changed last: of two of the same guid Anki takes the newer.
 */
export function ankiCollection(deck: AnkiDeck, now: Date): Uint8Array {
  const db = new Database(':memory:');
  try {
    db.exec(collectionTables);
    const deckId = numberOf(`deck:${deck.lineage}`);
    const seconds = Math.floor(now.getTime() / 1000);
    db.prepare('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)').run(
      seconds,
      now.getTime(),
      now.getTime(),
      JSON.stringify(settings),
      JSON.stringify(typesOf(deck, deckId, seconds)),
      JSON.stringify(decksOf(deck, deckId, seconds)),
      JSON.stringify({ 1: { ...studied, id: 1, name: 'Default' } }),
      '{}',
    );
    addNotes(db, deck, deckId, seconds);
    return db.serialize();
  } finally {
    db.close();
  }
}

function addNotes(db: Database.Database, { notes }: AnkiDeck, deckId: number, seconds: number): void {
  const insert = (table: string, columns: readonly string[]) =>
    db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`);
  const [note, card] = [insert('notes', noteColumns), insert('cards', cardColumns)];
  const taken = new Set<number>();
  notes.forEach((one, at) => {
    const id = free(numberOf(`note:${one.lineage}`), taken);
    note.run({ ...noteRow(one), id, mod: seconds });
    card.run({ ...newCard, id, nid: id, did: deckId, mod: seconds, due: at + 1 });
  });
}

function noteRow({ lineage, type, fields, sortedBy, tags }: AnkiNote) {
  return {
    guid: digest(`guid:${lineage}`).toString('base64url').slice(0, 16),
    mid: ankiNoteTypes[type].id,
    usn: -1,
    tags: ` ${tags.join(' ')} `,
    flds: fields.join('\u001F'),
    sfld: sortedBy,
    csum: Number.parseInt(createHash('sha1').update(sortedBy).digest('hex').slice(0, 8), 16),
    flags: 0,
    data: '',
  };
}

/** A card that was never shown: only its place among the new ones is told. */
const newCard = {
  ...{ ord: 0, usn: -1, type: 0, queue: 0, ivl: 0, factor: 0, reps: 0, lapses: 0, left: 0, odue: 0, odid: 0, flags: 0 },
  data: '',
};

const digest = (text: string) => createHash('sha256').update(text).digest();

/** A number as Anki gives them, milliseconds since 1970: between 2001 and 2014, before any that it will give. */
function numberOf(text: string): number {
  return 1e12 + (digest(text).readUIntBE(0, 6) % 4e11);
}

/** The same number unless it is taken, else the next that is free. */
function free(number: number, taken: Set<number>): number {
  const id = taken.has(number) ? free(number + 1, taken) : number;
  taken.add(id);
  return id;
}

function typesOf({ notes }: AnkiDeck, deckId: number, seconds: number): object {
  const used = Object.entries(ankiNoteTypes).filter(([name]) => notes.some(({ type }) => type === name));
  return Object.fromEntries(used.map(([, type]) => [type.id, modelOf(type, deckId, seconds)]));
}

function modelOf({ id, name, isCloze, fields, front, back }: NoteType, deckId: number, seconds: number): object {
  return {
    ...{
      id,
      name,
      type: isCloze ? 1 : 0,
      mod: seconds,
      usn: -1,
      sortf: 0,
      did: deckId,
      css: ankiCss,
      vers: [],
      tags: [],
    },
    tmpls: [{ name: 'Fakta', ord: 0, qfmt: front, afmt: back, bqfmt: '', bafmt: '', did: null }],
    flds: fields.map((field, ord) => ({
      name: field,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      media: [],
    })),
    latexPre: '',
    latexPost: '',
    ...(isCloze ? {} : { req: [[0, 'any', [0, 1]]] }),
  };
}

function decksOf({ name }: AnkiDeck, id: number, seconds: number): object {
  const untouched = { newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] };
  const plain = {
    ...untouched,
    mod: seconds,
    usn: -1,
    dyn: 0,
    conf: 1,
    collapsed: false,
    extendNew: 0,
    extendRev: 0,
    desc: '',
  };
  return { 1: { ...plain, id: 1, name: 'Default' }, [id]: { ...plain, id, name } };
}

const settings = {
  ...{ nextPos: 1, estTimes: true, activeDecks: [1], sortType: 'noteFld', timeLim: 0, sortBackwards: false },
  ...{ addToCur: true, curDeck: 1, newBury: true, newSpread: 0, dueCounts: true, curModel: null, collapseTime: 1200 },
};

/** Anki’s own defaults; how a deck is studied is not part of what is brought in. */
const studied = {
  ...{ mod: 0, usn: 0, maxTaken: 60, timer: 0, autoplay: true, replayq: true, dyn: false },
  new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
  rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36_500, minSpace: 1, perDay: 100 },
};
