import type { Draft } from '../draft.ts';
import { isLateIn } from '../late-in.ts';
import { gap } from '../text.ts';
import { toldIn } from '../told-in.ts';

const from = /(?<!\p{L})(?:from|since|dari|sejak|mulai)(?: tahun)? $/iu;
const to = '(?:to|until|till|hingga|sampai|sampai dengan)(?: tahun)?';
const toAfter = new RegExp(`^,? ${to} `, 'iu');
const toBefore = new RegExp(`,? ${to} $`, 'iu');

/** "taxes in arrears from ____ to 2009", "dari Maret 2017 hingga ____": whether a date may be the end of such a range that is asked for. */
export function mayBeEnd(date: string, draft: Draft): boolean {
  const [before = '', after] = draft.stem.split(gap);
  if (after === undefined) return true;
  return toldIn(draft).every(({ span: { value }, text }) => {
    if (value?.kind !== 'date') return true;
    const isLater = from.test(before) && toAfter.test(after) && after.replace(toAfter, '').startsWith(text);
    const isEarlier = toBefore.test(before) && before.replace(toBefore, '').endsWith(text);
    return (!isLater || date < value.iso) && (!isEarlier || date > value.iso);
  });
}

/** Until this month nobody tells of the end of its year. */
const lastMonths = 10;

/** "late in ____", told in September: of no year that has not come so far. */
export function hasComeSoFar(date: string, { stem }: Draft, published: string | undefined): boolean {
  if (published === undefined || date.length !== 4 || !isLateIn(stem.split(gap)[0] ?? '')) return true;
  return date !== published.slice(0, 4) || Number(published.slice(5, 7)) >= lastMonths;
}

const later = /(?<!\p{L})(?:later|afterwards|subsequently|since then|kemudian|belakangan|menyusul)(?!\p{L})/iu;

/** "A later patient, given two hands in ____", below what happened in 1998: none before that, if the key is not. */
export function comesAfter(date: string, iso: string, { stem }: Draft, told: readonly string[]): boolean {
  return !later.test(stem) || told.every((before) => before >= iso || date >= before.slice(0, date.length));
}
