import type { FoundFact } from '../grammar.ts';
import { pointsBack, type Reading } from './reference.ts';
import { saying } from './reported.ts';
import { verbTags } from './tag.ts';
import { textOf, type Unit } from './units.ts';
import { contextVerbs, hedges, thinVerbs } from './words.ts';

const longest = 22;
const unsuited =
  /^(kata|ujar|tutur|ucap|jelas|tegas|imbuh|menurut|mengatakan|menyebut|menyatakan|menilai|menduga|mengaku|bahwa|antara|alih-alih|sebagai|maka|namun|tetapi|padahal|bukan|lantas|artinya)$/;

/** A sentence that no clause rule could read, short and without a pointer, told as it stands; it feeds gaps only. */
export function wholeFact(units: readonly Unit[], reading: Reading): readonly FoundFact[] {
  const words = units.filter(({ tag }) => tag !== 'comma' && tag !== 'stop');
  const [first] = words;
  const opens =
    first?.tag === 'name' ||
    first?.tag === 'proper' ||
    (first?.tag === 'prep' && words[1]?.tag === 'date') ||
    first?.tag === 'noun';
  if (!opens || words.length > longest || reading.sentence.role !== 'prose') return [];
  const pointing = words.some(
    (unit) =>
      unit.tag === 'dem' || unit.tag === 'pron' || unit.tag === 'semi' || unit.tag === 'quote' || pointsBack(unit),
  );
  const unsure = words.some(
    ({ lower, tag }) => hedges.has(lower) || unsuited.test(lower) || saying.test(lower) || tag === 'neg',
  );
  const thin = words.some(
    ({ lower }, index) =>
      contextVerbs.has(lower) ||
      /^(lalu|kemudian|silam|tepat)$/.test(lower) ||
      (thinVerbs.has(lower) && !/^(dengan|ke|sebagai|dalam|di|oleh|kepada)$/.test(words[index + 1]?.lower ?? '')),
  );
  const relative = words.some(({ span }) => span?.value?.kind === 'date' && span.value.relative);
  const told = words.some(({ tag }) => verbTags.has(tag)) && words.some(({ tag }) => tag === 'name');
  if (pointing || unsure || thin || relative || !told) return [];
  const text = textOf(units.filter(({ tag }) => tag !== 'stop'));
  return [{ kind: 'event', text: `${text}.`, status: 'asserted', because: 'whole sentence' }];
}
