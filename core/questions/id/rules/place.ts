import type { Fact } from '../../../facts/index.ts';
import type { Document, Span } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { adjunctsBut, answerOf, ask, make } from '../asking.ts';

const asked: Readonly<Record<string, string>> = {
  country: 'di negara mana',
  province: 'di provinsi mana',
  city: 'di kota mana',
  place: 'di mana',
};

/** "Kabupaten Sleman" is no city: the class noun is that of the name. */
function openingOf(span: Span | undefined): string | undefined {
  const head = /^(Kabupaten|Kecamatan|Desa|Kelurahan|Pulau|Provinsi)(?= )/.exec(span?.text ?? '')?.[1];
  return head ? `di ${head.toLowerCase()} mana` : asked[span?.type ?? ''];
}

/** "Di kota mana ...?": the class noun keeps a wider place from being right too. */
export function askPlace(fact: Fact, document: Document): readonly Draft[] {
  const { subject, predicate, object, place } = fact;
  const opening = openingOf(place?.span);
  if (fact.status !== 'asserted' || !subject || !predicate || !place?.span || !opening) return [];
  if (/^(adalah|ialah|merupakan|menjadi)$/.test(predicate.text)) return [];
  if (place.text !== `di ${place.span.text}`) return [];
  const stem = ask(opening, [subject.text, predicate.text, object?.text ?? ''], adjunctsBut(fact, place));
  return stem === undefined
    ? []
    : [
        make(fact, document, {
          kind: 'multiple-choice',
          stem,
          answer: answerOf(place.span, document),
          rule: 'place adjunct',
          tier: 'B',
        }),
      ];
}
