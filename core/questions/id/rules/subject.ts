import { opensWithTitle } from '../../../facts/id/titles.ts';
import type { Fact, Slot } from '../../../facts/index.ts';
import type { Document, Lexicon, Span } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { adjunctsBut, answerOf, ask, isShell, make } from '../asking.ts';
import { whichOf } from '../which.ts';

/** "Siapa yang + verb ...?": only the subject may be asked with "yang" (notes, table of question formation). */
export function askSubject(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const { subject, predicate, object } = fact;
  if (fact.kind === 'role' || fact.status !== 'asserted' || !subject?.span || !predicate) return [];
  const which = isShell(fact) ? undefined : openingOf(subject, subject.span, lexicon);
  const says = (object ? 1 : 0) + (fact.adjuncts?.length ?? 0);
  if (!which || says === 0) return [];
  // "Siapa pejabat yang memimpin NASA ...?": no "yang" before a noun predicate.
  const stem = /^(adalah|ialah)$/.test(predicate.text)
    ? ask(which, [object?.text ?? ''], adjunctsBut(fact))
    : ask(`${which} yang`, [predicate.text, object?.text ?? ''], adjunctsBut(fact));
  return stem === undefined
    ? []
    : [
        make(fact, document, {
          kind: 'multiple-choice',
          stem,
          answer: answerOf(subject.span, document),
          rule: 'subject',
          tier: 'B',
        }),
      ];
}

/** The subject must be the name alone, the name with its title, or the government of a country. */
export function openingOf(slot: Slot, span: Span, lexicon: Lexicon): string | undefined {
  const which = whichOf(span, lexicon);
  const before = slot.text.slice(0, slot.text.length - span.text.length).trim();
  if (!which || !slot.text.endsWith(span.text)) return undefined;
  if (
    span.type === 'organisation' &&
    /^(Dana|Program|Proyek|Misi|Gerakan|Perjanjian|Konferensi|Koalisi)\b/.test(span.text)
  )
    return undefined;
  if (before === '') return which;
  if (span.type === 'person' && opensWithTitle(before) && !before.includes(',')) return which;
  if (span.type === 'country' && /^pemerintah$/i.test(before)) return 'pemerintah negara mana';
  return undefined;
}
