import type { Draft } from '../draft.ts';
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
