export const noteColumns = [
  'id',
  'guid',
  'mid',
  'mod',
  'usn',
  'tags',
  'flds',
  'sfld',
  'csum',
  'flags',
  'data',
] as const;
export const cardColumns = [
  ...['id', 'nid', 'did', 'ord', 'mod', 'usn', 'type', 'queue', 'due', 'ivl', 'factor', 'reps', 'lapses', 'left'],
  ...['odue', 'odid', 'flags', 'data'],
] as const;

const integers = (names: readonly string[]) => names.map((name) => `${name} INTEGER NOT NULL`).join(', ');

// Schema 11 of Anki’s collection: https://github.com/ankidroid/Anki-Android/wiki/Database-Structure
export const collectionTables = `
CREATE TABLE col (id INTEGER PRIMARY KEY, ${integers(['crt', 'mod', 'scm', 'ver', 'dty', 'usn', 'ls'])},
  conf TEXT NOT NULL, models TEXT NOT NULL, decks TEXT NOT NULL, dconf TEXT NOT NULL, tags TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, guid TEXT NOT NULL, ${integers(['mid', 'mod', 'usn'])},
  tags TEXT NOT NULL, flds TEXT NOT NULL, sfld INTEGER NOT NULL, ${integers(['csum', 'flags'])}, data TEXT NOT NULL);
CREATE TABLE cards (id INTEGER PRIMARY KEY, ${integers(cardColumns.slice(1, -1))}, data TEXT NOT NULL);
CREATE TABLE revlog (id INTEGER PRIMARY KEY, ${integers(['cid', 'usn', 'ease', 'ivl', 'lastIvl', 'factor', 'time', 'type'])});
CREATE TABLE graves (${integers(['usn', 'oid', 'type'])});
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
`;
