import type { Fact, Slot } from '../../../facts/index.ts';
import type { Document, Span } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { adjunctsBut, answerOf, ask, isShell, make, whichOf } from '../asking.ts';

/** "Siapa yang + verb ...?": only the subject may be asked with "yang" (notes, table of question formation). */
export function askSubject(fact: Fact, document: Document): readonly Draft[] {
  const { subject, predicate, object } = fact;
  if (fact.kind === 'role' || fact.status !== 'asserted' || !subject?.span || !predicate) return [];
  const which = isShell(fact) ? undefined : openingOf(subject, subject.span);
  const says = (object ? 1 : 0) + (fact.adjuncts?.length ?? 0);
  if (!which || says === 0) return [];
  const stem = ask(`${which} yang`, [predicate.text, object?.text ?? ''], adjunctsBut(fact));
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

const titled =
  /^(Presiden|Wakil|Perdana|Menteri|Menlu|Menko|Ketua|Gubernur|Bupati|Wali|Raja|Ratu|Direktur|Kepala|Sekretaris|Duta|Jenderal|Hakim|Jaksa|Pelatih|Dokter|Profesor|Mantan|Eks|Sir|Pangeran|Sultan|Kanselir|Kapten|Ekonom|Peneliti|pematung|pelatih|penyerang|kiper|bek|dokter|mantan|aktivis|atlet|ekonom|peneliti)(?=\s|$)[^,]*$/u;

/** The subject must be the name alone, the name with its title, or the government of a country. */
export function openingOf(slot: Slot, span: Span): string | undefined {
  const which = whichOf(span.type);
  const before = slot.text.slice(0, slot.text.length - span.text.length).trim();
  if (!which || !slot.text.endsWith(span.text)) return undefined;
  if (
    span.type === 'organisation' &&
    /^(Dana|Program|Proyek|Misi|Gerakan|Perjanjian|Konferensi|Koalisi)\b/.test(span.text)
  )
    return undefined;
  if (before === '') return which;
  if (span.type === 'person' && titled.test(before)) return which;
  if (span.type === 'country' && /^pemerintah$/i.test(before)) return 'pemerintah negara mana';
  return undefined;
}
