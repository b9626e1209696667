import { show } from '../../facts/en/1-words/show.ts';
import { pastOf, presentOf } from '../../facts/en/1-words/verb-forms.ts';
import { isPlural } from '../../facts/en/2-phrases/noun-phrase.ts';
import type { VerbGroup } from '../../facts/en/2-phrases/verb-group.ts';
import type { Clause } from '../../facts/en/3-clauses/clause.ts';

/** The verb as it stands, for a question about the subject: "was called", "formally notified". */
export function verbOf(group: VerbGroup): string {
  return show(group.words)
    .replace(/^were\b/, 'was')
    .replace(/^are\b/, 'is')
    .replace(/^have\b/, 'has');
}

/** "did the Suez Canal open", "was the deal signed", "has Egypt announced": auxiliary, subject, verb. */
export function inverted(clause: Clause, subject: string = show(clause.subject)): string {
  const { group } = clause;
  const adverbs = group.words.filter((word) => word.cls === 'adverb');
  if (group.aux) {
    const rest = group.words.filter((word) => word !== group.aux);
    return [group.aux.lower, subject, show(rest)].filter(Boolean).join(' ');
  }
  const support = group.tense === 'past' ? 'did' : isPlural(clause.subject) ? 'do' : 'does';
  return [support, subject, show(adverbs), group.base].filter(Boolean).join(' ');
}

/** The verb of a passive clause turned active: "was managed" -> "managed", "is owned" -> "owns". */
export function activeOf(group: VerbGroup): string | undefined {
  const auxiliaries = group.words
    .filter((word) => word.cls === 'be' || word.cls === 'have' || word.cls === 'modal')
    .map((word) => word.lower)
    .join(' ');
  const main = group.main.lower;
  if (/^(was|were|had been)$/.test(auxiliaries)) return pastOf(main);
  if (/^(is|are)$/.test(auxiliaries)) return presentOf(main);
  return /^(has|have) been$/.test(auxiliaries) ? `has ${main}` : undefined;
}

/** Puts a question together: single spaces, a capital first, a question mark last. */
export function question(...parts: readonly string[]): string {
  const text = parts
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+,/g, ',')
    .trim()
    .replace(/[.,;]$/, '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}?`;
}
