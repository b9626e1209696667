import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSentences, type TreeWord } from './treebank.ts';

/**
 * Makes content/words/verb-needs.json: `node --import tsx training/words/verb-needs.ts DATA`, DATA being the folder that holds treebanks/. Which verbs, said in the
 * active, are seldom said without an object, clause or other complement. Only training, development and Indonesian PUD files are read, no test set that anything is measured on.
 */
const [data] = process.argv.slice(2);
if (data === undefined) {
  console.error('Expected the data folder, got nothing. Run: verb-needs.ts DATA');
  process.exit(2);
}

type Count = { seen: number; completed: number; bare: number };

/** Files, and the prepositions that open times and places, with which a verb still says nothing of what it needs. */
const languages = {
  id: {
    files: ['id_csui-ud-train', 'id_pud-ud-test', 'id_gsd-ud-dev'],
    settings: 'pada di sejak hingga sampai selama setelah sebelum saat ketika dalam',
  },
  en: {
    files: ['en_ewt-ud-train', 'en_ewt-ud-dev', 'en_gum-news-ud-train', 'en_gum-news-ud-dev'],
    settings: 'in on at during after before until since by for when while from within over',
  },
} as const;
/** Said of what changes, grows or begins without more, or words that only the treebanks' own texts use so; struck by hand. */
const struck = new Set(
  (
    'open begin start rise increase improve change continue expand drop develop form launch finish strengthen weaken extend separate surrender turn end meet pass remain ' +
    'lead serve head drive drink study leave score count win write read teach test sound appear seem figure initial google like love feel check paste further ' +
    'wash condition hold report set end protest speak tumbuh meningkat naik turun mulai datang kembali tampak menjadi mau bertanggung'
  ).split(' '),
);
const core = /^(?:obj|iobj|ccomp|xcomp|csubj)$/;
const shared = /^(?:conj|parataxis)$/;

const lists = Object.fromEntries(
  Object.entries(languages).map(([language, { files, settings }]) => {
    const counts = new Map<string, Count>();
    for (const file of files)
      for (const sentence of readSentences(path.join(data, 'treebanks', `${file}.conllu`)))
        count(sentence, language === 'en', new Set(settings.split(' ')), counts);
    return [language, listsOf(counts)];
  }),
);
const about =
  'Verbs that are seldom said without an object or clause (object), or without anything but time and place (more): English by infinitive, Indonesian by form. Made by ' +
  'training/words/verb-needs.ts from UD_English-EWT (train, dev), UD_English-GUM (news: train, dev), UD_Indonesian-CSUI (train), UD_Indonesian-PUD and ' +
  'UD_Indonesian-GSD (dev). Offered under CC BY-SA 4.0.';
const target = path.join(import.meta.dirname, '../../content/words/verb-needs.json');
writeFileSync(target, `${JSON.stringify({ about, ...lists }, undefined, 1)}\n`);

/** Adds what a sentence shows. Not passives, not what describes a noun, whose object may be that noun, nor joined verbs, whose object may stand with another. */
function count(
  words: readonly TreeWord[],
  byLemma: boolean,
  settings: ReadonlySet<string>,
  out: Map<string, Count>,
): void {
  const under = (id: number) => words.filter(({ head }) => head === id);
  for (const { id, form, lemma, partOfSpeech, features, relation } of words) {
    const below = under(id);
    const relations = below.map((one) => one.relation.split(':')[0] ?? '');
    const isPassive = /Voice=Pass/.test(features) || below.some((one) => /:pass/.test(one.relation));
    if (partOfSpeech !== 'VERB' || isPassive || /^(?:acl|amod)/.test(relation) || (!byLemma && /^di/i.test(form)))
      continue;
    const isCompleted = relations.some((one) => core.test(one));
    if (!isCompleted && [relation, ...relations].some((one) => shared.test(one))) continue;
    const particles = below.filter((one) => one.relation === 'compound:prt').map((one) => one.lemma);
    const key = (byLemma ? [lemma, ...particles].join(' ') : form).toLowerCase();
    const own = out.get(key) ?? { seen: 0, completed: 0, bare: 0 };
    out.set(key, own);
    own.seen += 1;
    if (isCompleted) own.completed += 1;
    else if (!below.some((one) => tellsMore(one, under(one.id), settings))) own.bare += 1;
  }
}

function tellsMore({ relation }: TreeWord, below: readonly TreeWord[], settings: ReadonlySet<string>): boolean {
  if (!/^(?:obl|advcl)(?::(?!tmod|npmod)|$)/.test(relation)) return false;
  const openers = below.filter((one) => /^(?:case|mark)$/.test(one.relation)).map(({ lemma }) => lemma.toLowerCase());
  return openers.length > 0 && openers.every((opener) => !settings.has(opener));
}

/** So often seen, and so often completed; what is seen less must be completed nearly always. */
function listsOf(counts: ReadonlyMap<string, Count>): { readonly object: string; readonly more: string } {
  const plain = [...counts].filter(([verb]) => /^[a-z]+(?: [a-z]+)?$/.test(verb) && !struck.has(verb));
  const object = plain.filter(
    ([, { seen, completed }]) => (seen >= 8 && completed / seen >= 0.85) || (seen >= 4 && completed / seen >= 0.95),
  );
  const more = plain.filter(
    (entry) => !object.includes(entry) && entry[1].seen >= 8 && entry[1].bare / entry[1].seen <= 0.3,
  );
  const named = (rows: typeof plain) =>
    rows
      .map(([verb]) => verb)
      .sort()
      .join(' | ');
  return { object: named(object), more: named(more) };
}
