import type { Fact } from '../../facts/index.ts';
import type { Draft } from '../draft.ts';
import { capitalise } from '../text.ts';

/** A longer sentence hides its gap, and a longer question is not read to its end. */
export const mostWords = 26;
/** What is joined after a comma tells another thing. */
const joined = /, (?:and|but|or|so|while|whereas|dan|serta|tetapi|namun|sehingga|sedangkan|sementara|atau)(?!\p{L})/gu;

/** "COP21, yang dipimpin ...": what describes the last noun is not what was missing. */
const describing = /^, (?:yang|which|who|whose|where|when)(?!\p{L})/u;

/**
 * "Who rang the board?" has lost "after finding the same page missing from several scripts": where the whole sentence reads alone, a question for its subject is asked
 * in the words of all of it, and one for its day or place with what follows the clause. Nothing where it has no more than the clause.
 */
export function inFull(draft: Draft, fact: Fact): string | undefined {
  const whole = fact.whole?.text.replace(/[,.]$/, '');
  const clause = fact.text.replace(/\.$/, '');
  if (whole === undefined || fact.because !== 'clause: main' || fact.source || whole.length <= clause.length)
    return undefined;
  const stem = draft.rule === 'subject' ? ofSubject(draft, fact, whole) : withTail(draft, clause, whole);
  return stem !== undefined && stem.split(' ').length <= mostWords ? stem : undefined;
}

/** The question words stand where the subject stood in the clause; now they stand there in the sentence. */
function ofSubject({ stem }: Draft, { subject, text }: Fact, whole: string): string | undefined {
  const name = subject?.text.replace(/,$/, '') ?? '';
  const cut = split(text.replace(/\.$/, ''), name);
  const full = split(whole, name);
  if (
    !cut ||
    !full ||
    joins(full.after) > joins(cut.after) ||
    !/^ [^,]/.test(full.after) ||
    !/^$|, $/.test(full.before)
  )
    return undefined;
  if (full.after.startsWith(cut.after) && describing.test(full.after.slice(cut.after.length))) return undefined;
  const isSame = stem.toLowerCase().startsWith(cut.before.toLowerCase()) && stem.endsWith(`${cut.after}?`);
  const asked = isSame ? stem.slice(cut.before.length, -`${cut.after}?`.length) : '';
  if (asked === '') return undefined;
  const opened = full.before === '' ? asked : `${asked.charAt(0).toLowerCase()}${asked.slice(1)}`;
  return `${capitalise(`${full.before}${opened}${full.after}`)}?`;
}

function joins(text: string): number {
  return text.match(joined)?.length ?? 0;
}

/** What stands around the only place of a name. */
function split(text: string, name: string): { readonly before: string; readonly after: string } | undefined {
  const [before = '', after, ...more] = name === '' ? [] : text.split(name);
  return after === undefined || more.length > 0 ? undefined : { before, after };
}

/** What the sentence says after the words of the clause, another day aside. */
function withTail({ rule, stem }: Draft, clause: string, whole: string): string | undefined {
  if (!/^(?:date|place)/.test(rule) || !stem.endsWith('?') || !whole.startsWith(clause)) return undefined;
  const tail = whole.slice(clause.length);
  return /^[, ]/.test(tail) && !describing.test(tail) && joins(tail) === 0 && !/\d{4}/.test(tail)
    ? `${stem.slice(0, -1)}${tail}?`
    : undefined;
}
