import type { Document } from '../../language/index.ts';
import type { Answer } from '../draft.ts';
import { dateLike } from './dates.ts';
import { withFigure } from './numbers.ts';

/** The answer with another amount, in the same form: "about 18,300", 21500 -> "about 21,500". */
export function withAmount(answer: Answer, amount: number): string | undefined {
  return answer.value?.kind === 'number' ? withFigure(answer.text, amount, answer.value.decimals) : undefined;
}

/** The answer with another date of the same precision: "29 July 2021", 2021-03-29 -> "29 March 2021". */
export function withDate(answer: Answer, iso: string): string | undefined {
  return dateLike(answer.text, iso);
}

/** What a typed gap accepts: the key, other names of the same person or thing, and per cent in words. */
export function accepted(answer: Answer, document: Document): readonly string[] {
  const entity = document.entities.find((known) => known.id === answer.entityId);
  const forms = [answer.text, ...(entity ? [entity.name, ...entity.aliases] : []), ...figures(answer.text)];
  return [...new Set(forms.flatMap((form) => [form, form.replace(/^the /i, '')]))];
}

function figures(text: string): readonly string[] {
  const exact = text.replace(/^(about|around|some|roughly|almost|nearly|approximately) /i, '');
  const percent = /^([\d.,]+)%$/.exec(exact)?.[1];
  return [
    exact,
    exact.replace(/(\d),(?=\d{3})/g, '$1'),
    ...(percent ? [`${percent} per cent`, `${percent} percent`, percent] : []),
  ];
}
