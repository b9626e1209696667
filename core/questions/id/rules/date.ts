import { commonHeads } from '../../../facts/id/words.ts';
import type { Fact } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { adjunctsBut, answerOf, ask, isShell, make } from '../asking.ts';

const asked: Readonly<Record<number, string>> = {
  4: 'tahun berapa',
  7: 'bulan dan tahun berapa',
  10: 'tanggal berapa',
};

/** "Pada tanggal berapa ...?": the granularity of the question is that of the key. */
export function askDate(fact: Fact, document: Document): readonly Draft[] {
  const { subject, predicate, object, time } = fact;
  const span = time?.span;
  const value = span?.value;
  if (!span || value?.kind !== 'date' || value.relative) return [];
  if (!subject || !predicate) return askWhole(fact, document);
  const isRange = [time.text, ...(fact.adjuncts ?? []).map(({ text }) => text)].some((text) =>
    /^(hingga|sampai|dari) .*\d{4}$/.test(text),
  );
  if (isRange) return [];
  const unit = asked[value.iso.length];
  const opener = /^(sejak|mulai)\s/i.test(time.text)
    ? 'sejak'
    : /^(pada\s|\P{L}*\d|\p{Lu})/iu.test(time.text)
      ? 'pada'
      : undefined;
  if (!unit || !opener) return [];
  const kept = [subject.text, predicate.text, object?.text ?? ''];
  const stem = ask(`${opener} ${unit}`, kept, isShell(fact) ? [] : adjunctsBut(fact, time));
  const answer = answerOf(span, document);
  return stem ? [make(fact, document, { kind: 'date', stem, answer, rule: 'date adjunct', tier: 'A' })] : [];
}

/** A statement told whole is asked as it stands, without its date. */
function askWhole(fact: Fact, document: Document): readonly Draft[] {
  const { time, text } = fact;
  const value = time?.span?.value;
  const unit = value?.kind === 'date' ? asked[value.iso.length] : undefined;
  const left = text.replace(/\.$/, '').split(new RegExp(`(?:^| )${time?.text ?? '$'},?(?= |$)`, 'i'));
  if (!unit || !time?.span || left.length !== 2) return [];
  const told = left
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
  const stem = ask(
    `pada ${unit}`,
    [isNameFirst(told, document) ? told : told.charAt(0).toLowerCase() + told.slice(1)],
    [],
  );
  const answer = answerOf(time.span, document);
  return stem ? [make(fact, document, { kind: 'date', stem, answer, rule: 'date of a statement', tier: 'A' })] : [];
}

function isNameFirst(told: string, document: Document): boolean {
  const first = told.split(' ')[0] ?? '';
  if (commonHeads.has(first.toLowerCase())) return false;
  const isName = document.entities.some(({ name, aliases }) =>
    [name, ...aliases].some((form) => told.startsWith(form)),
  );
  return isName || /\p{Lu}.*\p{Lu}|\d/u.test(first) || /^\p{Lu}\S* \p{Lu}/u.test(told);
}
