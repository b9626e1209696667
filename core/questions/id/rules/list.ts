import type { Fact, Slot, ToldSpan } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Answer, Draft } from '../../draft.ts';
import { answerOf, make } from '../making.ts';
import { ask, inOrder, without } from '../telling.ts';

const asked: Readonly<Record<string, string>> = {
  person: 'siapa saja',
  country: 'negara mana saja',
  city: 'kota mana saja',
  province: 'provinsi mana saja',
  organisation: 'lembaga apa saja',
  place: 'apa saja',
};

/** "Negara mana saja yang ...?", "Apa saja tiga desa yang terdampak?": a slot that is nothing but a list of names of one type. */
export function askList(fact: Fact, document: Document): readonly Draft[] {
  const { slots, subject, predicate } = fact;
  return slots.flatMap((slot): readonly Draft[] => {
    const names = listOf(slot);
    const opening = asked[names[0]?.span.type ?? ''];
    if (names.length < 2 || !opening || !predicate) return [];
    const stem = stemOf(slot, opening, fact);
    const answers = names.map((told) => answerOf(told, document));
    return stem && subject
      ? [
          make(fact, document, {
            kind: 'multiple-response',
            stem,
            answer: listed(answers),
            answers,
            rule: `list in ${slot.role}`,
            tier: 'B',
          }),
        ]
      : [];
  });
}

function stemOf(slot: Slot, opening: string, { slots, subject, predicate }: Fact): string | undefined {
  const rest = without(inOrder(slots), slot, predicate, subject);
  if (slot === subject) return ask(`${opening} yang`, [...(predicate ? [predicate] : []), ...rest]);
  if (slot.role === 'complement' && /^(adalah|ialah|yakni|yaitu|meliputi)$/.test(predicate?.text ?? '') && subject)
    return ask(opening === 'siapa saja' ? opening : 'apa saja', [
      {
        ...subject,
        text: subject.text.replace(/^ke(?=(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) )/i, ''),
      },
      ...rest,
    ]);
  return undefined;
}

/** The names of a slot that holds nothing else but commas and "dan"; nothing when one of them is no name. */
function listOf({ text, spans, opener }: Slot): readonly ToldSpan[] {
  const names = spans.filter(({ span }) => span.entityId !== undefined);
  const type = names[0]?.span.type;
  if (names.length < 2 || names.some(({ span }) => span.type !== type)) return [];
  const left = names.reduce(
    (rest, told) => rest.replace(told.text, ''),
    opener === '' ? text : text.slice(opener.length),
  );
  return /^[\s,]*(dan|serta)?[\s,]*$/.test(left.replace(/\b(dan|serta)\b/, ' ')) ? names : [];
}

export function listed(answers: readonly Answer[]): Answer {
  const texts = answers.map(({ text }) => text);
  const text = texts.length === 2 ? texts.join(' dan ') : `${texts.slice(0, -1).join(', ')}, dan ${texts.at(-1)}`;
  return { text, type: 'list' };
}
