import { readFileSync } from 'node:fs';

export type GoldType = 'PER' | 'ORG' | 'LOC';
/** A labelled name; offsets are in the text of its article. */
export type GoldName = { readonly start: number; readonly end: number; readonly type: GoldType };
/** Sentences of a labelled corpus that stand next to each other, joined as if they were one article. */
export type GoldArticle = { readonly body: string; readonly names: readonly GoldName[] };

type Labelled = { readonly text: string; readonly names: readonly GoldName[]; readonly opensDocument: boolean };

/**
 * Articles of a corpus in IOB2 (form, tab, label; comments open with "# "; an empty line ends a sentence). `size` sentences make an
 * article, one paragraph each; a `# newdoc` line begins a new one. Text is the `# text` comment where there is one, else the
 * tokens are joined: no space before closing marks and after opening ones.
 */
export function readNameCorpus(file: string, size: number): readonly GoldArticle[] {
  const blocks = readFileSync(file, 'utf8').split(/\r?\n[ \t]*\r?\n/);
  const groups: Labelled[][] = [];
  for (const sentence of blocks.map(readSentence)) {
    if (sentence.text === '') continue;
    const last = groups.at(-1);
    if (last && last.length < size && !sentence.opensDocument) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups.map(joinArticle);
}

function readSentence(block: string): Labelled {
  const lines = block.split(/\r?\n/).filter((line) => line.trim() !== '');
  const comments = lines.filter((line) => line.startsWith('# '));
  const rows = lines.filter((line) => !line.startsWith('# ')).map((line) => line.split('\t'));
  const forms = rows.map(([form = '']) => form);
  const given = comments.find((line) => line.startsWith('# text = '))?.slice(9);
  const { text, starts } = (given && aligned(given, forms)) || joined(forms);
  const names: GoldName[] = [];
  rows.forEach(([form = '', label = 'O'], at) => {
    const end = (starts[at] ?? 0) + form.length;
    const last = names.at(-1);
    if (label.startsWith('I-') && last) names[names.length - 1] = { ...last, end };
    else if (label !== 'O') names.push({ start: starts[at] ?? 0, end, type: label.slice(2) as GoldType });
  });
  return { text, names, opensDocument: comments.some((line) => line.startsWith('# newdoc')) };
}

type Placed = { readonly text: string; readonly starts: readonly number[] };

/** Where each form stands in the text; null when one is not there. */
function aligned(text: string, forms: readonly string[]): Placed | null {
  let from = 0;
  const starts: number[] = [];
  for (const form of forms) {
    const start = text.indexOf(form, from);
    if (start === -1 || start > from + 5) return null;
    starts.push(start);
    from = start + form.length;
  }
  return { text, starts };
}

function joined(forms: readonly string[]): Placed {
  let text = '';
  let glued = true;
  let quotes = 0;
  const starts: number[] = [];
  for (const form of forms) {
    const quote = /^["'`]+$/.test(form);
    const closing = /^(?:[.,;:!?)\]}%”’…]+|'s|n't|'re|'ve|'ll)$/.test(form) || (quote && quotes % 2 === 1);
    if (text !== '' && !glued && !closing) text += ' ';
    starts.push(text.length);
    text += form;
    if (quote) quotes += 1;
    glued = /^[([{“‘$]+$/.test(form) || (quote && quotes % 2 === 1);
  }
  return { text, starts };
}

/** "Mahkamah Konstitusi (MK)", one name to some corpora, as the two names that it is to us. */
export function splitBrackets({ body, names }: GoldArticle): GoldArticle {
  return {
    body,
    names: names.flatMap((name): readonly GoldName[] => {
      const [, long = '', short = ''] = /^(.+) \((.+)\)$/.exec(body.slice(name.start, name.end)) ?? [];
      if (long === '') return [name];
      const from = name.start + long.length + 2;
      return [
        { ...name, end: name.start + long.length },
        { ...name, start: from, end: from + short.length },
      ];
    }),
  };
}

function joinArticle(sentences: readonly Labelled[]): GoldArticle {
  let body = '';
  const names: GoldName[] = [];
  for (const sentence of sentences) {
    if (body !== '') body += '\n\n';
    for (const { start, end, type } of sentence.names)
      names.push({ start: body.length + start, end: body.length + end, type });
    body += sentence.text;
  }
  return { body, names };
}
