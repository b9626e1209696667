import { infinitiveOf } from '../../language/index.ts';
import type { AnswerSense, Expected } from '../answerer/index.ts';
import { stopWords } from './stop-words.ts';

export const answerSense: AnswerSense = { expects, stopWords, root, gapsOfKind: true };

function expects(stem: string): Expected {
  const lower = stem.toLowerCase();
  if (/what date\b/.test(lower)) return { kind: 'date', precision: 10 };
  if (/which month and year\b/.test(lower)) return { kind: 'date', precision: 7 };
  if (/which year\b/.test(lower)) return { kind: 'date', precision: 4 };
  const unit = /how many ([\p{L}-]+)/u.exec(lower)?.[1];
  if (unit) return { kind: 'number', unit };
  if (/what percentage|how much|how large/.test(lower)) return { kind: 'number', unit: '' };
  if (/\b(who|whom)\b/.test(lower)) return { kind: 'name', types: ['person'] };
  if (/which country/.test(lower)) return { kind: 'name', types: ['country'] };
  if (/which city/.test(lower)) return { kind: 'name', types: ['city'] };
  if (
    /which (organisation|company|bank|university|party|ministry|club|court|school|hospital|authority|council|commission|committee|tribunal|museum|agency)/.test(
      lower,
    )
  )
    return { kind: 'name', types: ['organisation'] };
  if (/^(?:[\p{L} ,]+ )?which \p{L}/u.test(lower)) return { kind: 'name', types: [] };
  return { kind: 'any' };
}

/** "docked" and "dock" are one verb, "clinics" and "clinic" one noun. */
function root(word: string): string {
  return (
    infinitiveOf(word, 'past') ??
    infinitiveOf(word, 'thirdPerson') ??
    infinitiveOf(word, 'participle') ??
    word.replace(/(?<=\p{L}{3})s$/u, '')
  );
}
