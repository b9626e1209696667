import { type Document, type Language, type Range, readArticle } from '../../core/language/index.ts';
import type { TrueFalseItem } from '../../core/questions/index.ts';
import { loadLexicon } from './shipped.ts';

/** For tests: a line of news, read as an article of 1 June 2024. */
export function readLine(body: string, language: Language): Document {
  return readArticle({ title: '', body, language, publishedAt: '2024-06-01' }, loadLexicon());
}

/** For tests: a true statement that a part of the article proves, all of it if none is given. */
export function itemAbout({ body }: Document, words: Partial<TrueFalseItem> = {}, part: string = body): TrueFalseItem {
  const range: Range = { start: body.indexOf(part), end: body.indexOf(part) + part.length };
  return {
    id: 'q',
    kind: 'true-false',
    stem: '',
    key: 'Benar',
    choices: ['Benar', 'Salah'],
    distractors: [],
    evidence: { ...range, text: part },
    furtherEvidence: [],
    because: '',
    factId: 'f',
    difficulty: 0.5,
    concerns: [],
    ...words,
  };
}
