import { isDegree, type Span } from '../../language/index.ts';
import { type Bare, type Edits, replace, wordsIn } from './edits.ts';

/** A person is told by the fullest name that the article gives: "Gunarto" is "Gunarto Wibisana". Bodies and places stay as they are written. */
export function withFullNames(bare: Bare, edits: Edits): void {
  const { document, sentence } = bare;
  for (const span of sentence.spans) {
    if (span.type === 'person') dropDegrees(span, bare, edits);
    const full = document.entities.find(({ id }) => id === span.entityId)?.name;
    if (full === undefined || full.length <= span.text.length || isPart(span, bare)) continue;
    if (span.type === 'person' ? isShared(span, bare) : !(span.type === 'organisation' && isClassNoun(span, full)))
      continue;
    const at = wordsIn(bare, span);
    if (bare.grammar.namedFor.has(bare.tree.words[(at[0] ?? 0) - 1]?.lower ?? '')) continue;
    if (at.map((word) => bare.tree.words[word]?.text).join('') === span.text.replace(/\s/g, ''))
      tellInFull(at, full, bare, edits);
  }
}

/** "Farhan Daulay SE MM": the degrees right after a name are left out. */
function dropDegrees({ end }: Span, { tree: { words }, document }: Bare, edits: Edits): void {
  if (document.language !== 'id') return;
  let at = words.findIndex(({ start }) => start >= end);
  while (isDegree(words[at]?.text ?? '')) {
    edits.dropped.add(at);
    at += 1;
  }
}

/** "Ms Ropley" is told as "Enid Ropley"; "the Higgs boson" is no person. */
function tellInFull(at: readonly number[], full: string, { tree, grammar }: Bare, edits: Edits): void {
  const [first = 0, last = -1] = [at[0], at.at(-1)];
  const next = tree.words[last + 1];
  if (
    /^(compound|flat)$/.test(tree.words[last]?.relation ?? '') &&
    next?.partOfSpeech === 'NOUN' &&
    /^\p{Ll}/u.test(next.text)
  )
    return;
  replace(edits, at, full);
  if (grammar.honorifics?.has(tree.words[first - 1]?.lower ?? '') && full.includes(' ')) edits.dropped.add(first - 1);
}

/** "Kementerian" where the article speaks of the Kementerian Kesehatan. */
function isClassNoun({ text }: Span, full: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text) && full.startsWith(`${text} `);
}

/** "Sato" beside Sato Kenji and Sato Mayumi could be either. */
function isShared({ text, entityId }: Span, { document }: Bare): boolean {
  return document.entities.some(
    ({ id, type, name }) => type === 'person' && id !== entityId && ` ${name} `.includes(` ${text} `),
  );
}

/** "Dewi-Ilham", "Sinner/Alcaraz", "Corrigan & Daughters": half of a pair or a firm keeps its form. */
function isPart({ start, end }: Span, { document: { body } }: Bare): boolean {
  return (
    /[\p{L}\d][-–/]$/u.test(body.slice(0, start)) ||
    /^[-–/][\p{L}\d]|^ & \p{Lu}/u.test(body.slice(end)) ||
    /\p{L} & $/u.test(body.slice(0, start))
  );
}
