import type { Document, Sentence, Span, Word } from '../../core/language/index.ts';
import { type SurfaceToken, surfaceTokens } from './surface.ts';

/**
 * CoNLL-U 2: ten columns, `# sent_id`, `# text`, a range line before the words of a surface token ("3-4 katanya"). LEMMA,
 * XPOS, FEATS and DEPS are empty. MISC holds `SpaceAfter=No`, `Confidence` (0 to 1, of head and relation) and `Entity`, as
 * CorefUD writes it: `(e1-person` where a name begins, `e1)` where it ends, `(e1-person)` on one word. `# text` is the words
 * with one space for any white space between them: Markdown marks are no words. What is not parsed (tables, boilerplate) is left out.
 */
export function asConllu({ title, language, body, sentences }: Document): string {
  const read = sentences.filter(({ words }) => words.length > 0);
  const head = ['# newdoc', '# global.Entity = eid-etype', `# title = ${title.replace(/\s+/g, ' ')}`];
  const blocks = read.map((sentence, at) => {
    const opens = sentence.paragraph !== read[at - 1]?.paragraph;
    const comments = [...(at === 0 ? head : []), ...(opens ? ['# newpar'] : []), `# sent_id = ${language}-${at + 1}`];
    return `${[...comments, ...linesOf(sentence, body)].join('\n')}\n\n`;
  });
  return blocks.join('');
}

function linesOf({ words, spans, role }: Sentence, body: string): readonly string[] {
  const tokens = surfaceTokens(words).map((token) => ({
    ...token,
    form: body.slice(words[token.first]?.start, words[token.last]?.end),
    glued: isGlued(words, token, body),
  }));
  const text = tokens.map(({ form, glued }) => form + (glued ? '' : ' ')).join('');
  const rows = tokens.flatMap(({ first, last, form, glued }) => {
    const space = glued ? ['SpaceAfter=No'] : [];
    const range = [row({ id: `${first + 1}-${last + 1}`, form, misc: space })];
    const inside = words
      .slice(first, last + 1)
      .map((word, at) => wordRow(word, first + at, spans, first < last ? [] : space));
    return first < last ? [...range, ...inside] : inside;
  });
  return [`# text = ${text.trimEnd()}`, `# role = ${role}`, ...rows];
}

function isGlued(words: readonly Word[], { last }: SurfaceToken, body: string): boolean {
  const next = words[last + 1];
  return next !== undefined && !/\s/.test(body.slice(words[last]?.end, next.start));
}

function wordRow(word: Word, at: number, spans: readonly Span[], space: readonly string[]): string {
  const { text, partOfSpeech, head, relation, confidence } = word;
  const marks = spans.flatMap((span) => entityMark(span, word));
  const misc = [
    `Confidence=${confidence.toFixed(4)}`,
    ...(marks.length > 0 ? [`Entity=${marks.join('')}`] : []),
    ...space,
  ];
  return row({ id: `${at + 1}`, form: text, partOfSpeech, head: `${head + 1}`, relation, misc });
}

/** What a name puts on a word, if it begins or ends there. */
function entityMark({ start, end, type, entityId }: Span, word: Word): readonly string[] {
  if (entityId === undefined || end <= word.start || start >= word.end) return [];
  const opens = start >= word.start ? `(${entityId}-${type}` : '';
  if (end > word.end) return [opens];
  return [opens === '' ? `${entityId})` : `${opens})`];
}

type Row = {
  readonly id: string;
  readonly form: string;
  readonly partOfSpeech?: string;
  readonly head?: string;
  readonly relation?: string;
  readonly misc: readonly string[];
};

function row({ id, form, partOfSpeech = '_', head = '_', relation = '_', misc }: Row): string {
  return [id, form, '_', partOfSpeech, '_', '_', head, relation, '_', misc.join('|') || '_'].join('\t');
}
