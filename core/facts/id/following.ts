import { type Clause, isSubject, readClause } from './clause.ts';
import { predicateStart } from './segments.ts';
import { groupTags } from './tag.ts';
import type { Unit } from './units.ts';

/** Words after which what follows has happened as surely as what went before. */
const factive = new Set([
  'setelah',
  'sesudah',
  'ketika',
  'sementara',
  'sedangkan',
  'meskipun',
  'meski',
  'walaupun',
  'sehingga',
  'padahal',
]);

/** The clauses that a clause leads to without a comma: "dan menewaskan dua orang", "setelah analisis menunjukkan ...". */
export function followingClauses(clause: Clause): readonly Clause[] {
  const [link, next] = clause.after;
  const isOpen = clause.parts.some(
    ({ kind }) => kind === 'relative' || kind === 'content' || kind === 'purpose' || kind === 'cause',
  );
  if (!link || !next || isOpen) return [];
  if (link.tag === 'coord' && groupTags.has(next.tag)) return chain(readClause(clause.subject, clause.after.slice(1)));
  return factive.has(link.lower) ? chain(subordinateClause(clause.after.slice(1))) : [];
}

export function isFactive(word: string | undefined): boolean {
  return word !== undefined && factive.has(word);
}

/** "sebuah rudal jatuh di wilayah Polandia": subject and predicate after the connective. */
export function subordinateClause(units: readonly Unit[]): Clause | undefined {
  const start = predicateStart(units);
  if (start === undefined) return undefined;
  const subject = units.slice(0, start);
  const clause = isSubject(subject) ? readClause(subject, units.slice(start)) : undefined;
  return clause && isTelling(clause) ? clause : undefined;
}

/** "ketika Jakarta menjadi tuan rumah" leans on its main clause; a figure or a circumstance of its own makes it stand. */
function isTelling({ object, parts }: Clause): boolean {
  return parts.length > 0 || object.some(({ tag }) => tag === 'amount');
}

function chain(clause: Clause | undefined): readonly Clause[] {
  return clause ? [clause, ...followingClauses(clause)] : [];
}
