import type { Document } from '../../language/index.ts';
import type { Answer } from '../draft.ts';
import { withFigure } from './numbers.ts';

/** The answer with another amount, in the same form: "about 18,300", 21500 -> "about 21,500". */
export function withAmount(answer: Answer, amount: number): string | undefined {
  return answer.value?.kind === 'number' ? withFigure(answer.text, amount, answer.value.decimals) : undefined;
}

/** What a typed gap accepts: the key, other names of the same person or thing, and per cent in words. */
export function accepted(answer: Answer, document: Document): readonly string[] {
  const entity = document.entities.find((known) => known.id === answer.entityId);
  if (answer.type === 'phrase') return phrases(answer.text);
  const forms = [answer.text, ...(entity ? [entity.name, ...entity.aliases] : []), ...figures(answer.text)];
  return [...new Set(forms.flatMap((form) => [form, form.replace(/^the /i, '')]))];
}

/** "a 20-inch main": without its article, up to what tells more of it, and the noun alone. */
function phrases(text: string): readonly string[] {
  const bare = text.replace(/^(the|an?|his|her|its|their) /i, '');
  const core = bare.split(/ (?:of|in|at|on|by|for|that|who|which|with|from|to) /)[0] ?? bare;
  const noun = core.split(' ').at(-1) ?? core;
  return [...new Set([text, bare, core, noun])];
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
