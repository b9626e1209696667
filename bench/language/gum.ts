import { readFileSync } from 'node:fs';
import type { Entity, PartOfSpeech, Relation, Sentence, SpanType, Word } from '../../core/language/document.ts';
import type { Lexicon } from '../../core/language/index.ts';
import { tokenize } from '../../core/language/tokens.ts';

/** A gold mention of GUM: `chain` is its coreference cluster; `head` the range of its head words. */
export type GoldMention = {
  readonly chain: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly head: { readonly start: number; readonly end: number };
  readonly headPos: string;
  readonly sentence: number;
};

export type GumDocument = {
  readonly id: string;
  readonly body: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly GoldMention[];
  readonly names: readonly Entity[];
};

type Row = {
  readonly id: string;
  readonly form: string;
  readonly pos: string;
  readonly head: number;
  readonly relation: string;
  readonly misc: string;
};

/** Reads a CoNLL-U file of GUM: body (sentences joined by a space, paragraphs by a blank line), gold trees, mentions and chains. */
export function readGum(file: string, lexicon: Lexicon): readonly GumDocument[] {
  return readFileSync(file, 'utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((part) => readDocument(part, lexicon));
}

function readDocument(part: string, lexicon: Lexicon): GumDocument {
  const id = part.split('\n', 1)[0] ?? '';
  let body = '';
  let paragraph = -1;
  const mentions: GoldMention[] = [];
  const sentences: Sentence[] = [];
  const waiting: Opened[] = [];
  for (const block of part.split(/\n\n+/)) {
    const rows = rowsOf(block);
    const text = /^# text = (.+)$/m.exec(block)?.[1] ?? '';
    if (rows.length === 0) continue;
    const opens = /^# newpar/m.test(block);
    if (opens) paragraph += 1;
    body += body === '' ? '' : opens ? '\n\n' : ' ';
    const role = /newpar_block = [^\n]*(head|caption|figure)/.test(block)
      ? 'heading'
      : /newpar_block = [^\n]*quote/.test(block)
        ? 'quotation'
        : 'prose';
    const words = wordsOf(rows, text, body.length);
    const base: Sentence = {
      index: sentences.length,
      paragraph,
      role,
      start: body.length,
      end: body.length + text.length,
      text,
      tokens: [],
      words: [],
      spans: [],
    };
    body += text;
    mentions.push(...mentionsOf(rows, words, base.index, waiting));
    sentences.push({ ...base, words, tokens: tokenize(body, base.start, base.end) });
  }
  return withNames({ id, body, sentences, mentions, names: [] }, lexicon);
}

function rowsOf(block: string): readonly Row[] {
  return block
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([key = '']) => /^\d+$/.test(key))
    .map(([key = '', form = '', , pos = '', , , head = '0', relation = '', , misc = '']) => ({
      id: key,
      form,
      pos,
      head: Number(head) - 1,
      relation: relation.split(':')[0] ?? '',
      misc,
    }));
}

function wordsOf(rows: readonly Row[], text: string, offset: number): readonly Word[] {
  let at = 0;
  return rows.map(({ form, pos, head, relation }) => {
    const found = text.indexOf(form, at);
    const start = found < 0 ? at : found;
    const end = Math.min(text.length, start + form.length);
    at = end;
    return {
      start: offset + start,
      end: offset + end,
      text: text.slice(start, end),
      lower: text.slice(start, end).toLowerCase(),
      token: 0,
      partOfSpeech: pos as PartOfSpeech,
      head,
      relation: relation as Relation,
      confidence: 1,
    };
  });
}

type Opened = {
  readonly key: string;
  readonly from: number;
  readonly sentence: number;
  readonly parts: readonly string[];
};

/** `Entity=(12-person-giv:act-...-minspan-link-...` opens, `12)` closes; both may stand in one word, nested. */
function mentionsOf(
  rows: readonly Row[],
  words: readonly Word[],
  sentence: number,
  waiting: Opened[],
): readonly GoldMention[] {
  const mentions: GoldMention[] = [];
  rows.forEach(({ misc }, at) => {
    const value = /(?:^|\|)Entity=([^|]+)/.exec(misc)?.[1] ?? '';
    for (const piece of value.match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
      if (piece.startsWith('(')) {
        const parts = piece.replace(/^\(|\)$/g, '').split('-');
        waiting.push({ key: parts[0] ?? '', from: at, sentence, parts });
      }
      if (!piece.endsWith(')')) continue;
      const key = piece.startsWith('(') ? (piece.slice(1).split('-')[0] ?? '') : piece.slice(0, -1);
      const opened = waiting.findLastIndex((one) => one.key === key.split('[')[0] || one.key === key);
      const [one] = opened < 0 ? [] : waiting.splice(opened, 1);
      if (one && one.sentence === sentence) mentions.push(...goldOf(one, at, words, sentence));
    }
  });
  return mentions;
}

function goldOf(
  { key, from, parts }: Opened,
  to: number,
  words: readonly Word[],
  sentence: number,
): readonly GoldMention[] {
  const first = words[from];
  const last = words[to];
  const minimal = (parts[5] ?? '')
    .split(',')
    .map(Number)
    .find((one) => one > 0);
  const head = words[from + (minimal ?? 1) - 1] ?? first;
  if (!first || !last || !head) return [];
  return [
    {
      chain: key,
      type: parts[1] ?? '',
      start: first.start,
      end: last.end,
      head: { start: head.start, end: head.end },
      headPos: head.partOfSpeech,
      sentence,
    },
  ];
}

const typeOf: Readonly<Record<string, SpanType>> = { person: 'person', organization: 'organisation', place: 'place' };

/** Names by gold: mentions of persons, organisations and places headed by a proper noun; the span is the run of proper nouns round the head. */
function withNames(document: GumDocument, lexicon: Lexicon): GumDocument {
  const names = new Map<string, Entity>();
  const sentences = document.sentences.map((sentence) => {
    const spans = document.mentions
      .filter(
        (mention) =>
          mention.sentence === sentence.index &&
          typeOf[mention.type] &&
          (mention.headPos === 'PROPN' || hasFlatName(sentence.words, mention)),
      )
      .flatMap((mention) => {
        const run = properRun(sentence.words, mention);
        const text = document.body.slice(run.start, run.end);
        const listed = lexicon.entryOf(text)?.type;
        const isPlace = mention.type === 'place';
        const type =
          isPlace && listed !== undefined && listed !== 'person' ? listed : (typeOf[mention.type] ?? 'place');
        if (!names.has(mention.chain)) names.set(mention.chain, { id: mention.chain, type, name: text, aliases: [] });
        const entity = names.get(mention.chain);
        if (entity && text.length > entity.name.length) names.set(mention.chain, { ...entity, name: text });
        return [{ ...run, text, type, entityId: mention.chain, because: 'gold' }];
      })
      .sort((one, other) => one.start - other.start || other.end - one.end);
    return { ...sentence, spans: spans.filter((span, at) => !spans.slice(0, at).some((one) => one.end > span.start)) };
  });
  return { ...document, sentences, names: [...names.values()] };
}

/** "Pan-democrat Gary Fan": the head is a common noun, the name hangs on it. */
function hasFlatName(words: readonly Word[], { head }: GoldMention): boolean {
  const at = words.findIndex((word) => word.start === head.start);
  return words.some((word) => word.head === at && word.relation === 'flat' && word.partOfSpeech === 'PROPN');
}

function properRun(words: readonly Word[], { start, end, head }: GoldMention): { start: number; end: number } {
  const top = words.findIndex((word) => word.start === head.start);
  const flat = words.findIndex(
    (word) => word.head === top && word.relation === 'flat' && word.partOfSpeech === 'PROPN',
  );
  const at = words[top]?.partOfSpeech === 'PROPN' || flat < 0 ? top : flat;
  const fits = (word: Word | undefined) =>
    word !== undefined && word.start >= start && word.end <= end && word.partOfSpeech === 'PROPN';
  let from = at;
  let to = at;
  while (fits(words[from - 1])) from -= 1;
  while (fits(words[to + 1])) to += 1;
  return { start: words[from]?.start ?? start, end: words[to]?.end ?? end };
}
