import { done } from '@/lib/errors';
import type { EditItem } from '../../schema';
import { type DateWording, wordDate } from '../word-date';
import { type ItemBefore, plain, type Ruling, refuse, unanswered } from './shapes';

/** Typed words: one form a line; none of them may be the name of something else as well. */
export function typedResponse(before: ItemBefore, edit: EditItem): Ruling {
  const accepted = linesOf(edit.accepted);
  const others = linesOf(edit.others);
  const [first] = accepted;
  if (first === undefined) return refuse('accepted-empty', 'accepted');
  const right = new Set(accepted.map(plain));
  if (others.some((other) => right.has(plain(other)))) return refuse('accepted-other', 'others');
  const key = accepted.includes(before.key) ? before.key : first;
  return done({ ...unanswered(before), key, accepted, others });
}

function linesOf(text = ''): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

export function dateResponse(before: ItemBefore, edit: EditItem): Ruling {
  const date = edit.date ?? '';
  if (date === before.date) return done({ ...unanswered(before), key: before.key, date });
  const key = wordDate(date, before.language);
  return key === undefined ? refuse('date', 'date') : done({ ...unanswered(before), key, date });
}

export function numericResponse(before: ItemBefore, edit: EditItem): Ruling {
  const amount = readNumber(edit.amount, before.language);
  if (amount === undefined) return refuse('amount', 'amount');
  const tolerance = edit.tolerance ? readNumber(edit.tolerance, before.language) : 0;
  if (tolerance === undefined || tolerance < 0) return refuse('tolerance', 'tolerance');
  const unit = edit.unit ?? '';
  const same = amount === before.amount && unit === (before.unit ?? '');
  const shown = new Intl.NumberFormat(before.language, { maximumFractionDigits: 6 }).format(amount);
  const key = same ? before.key : `${shown} ${unit}`.trim();
  return done({ ...unanswered(before), key, amount, unit, tolerance });
}

/** "1.400,5" in Indonesian, "1,400.5" in English. */
function readNumber(text: string | undefined, language: DateWording): number | undefined {
  const [thousands, decimal] = language === 'id' ? ['.', ','] : [',', '.'];
  const shape = new RegExp(`^-?(\\d+|\\d{1,3}(\\${thousands}\\d{3})+)(\\${decimal}\\d+)?$`);
  if (!text || !shape.test(text)) return undefined;
  return Number(text.replaceAll(thousands ?? '', '').replace(decimal ?? '', '.'));
}
