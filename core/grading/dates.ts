import { fillers, months } from './date-words.ts';

/**
 * A typed date as ISO 8601 with the precision given (`2024-12-16`, `2024-12`, `2024`), or null when it is none.
 *
 * Read are ISO forms, as date fields send them; day/month/year with any of `/ - .`, day first as both languages write it
 * ("16/12/2024"; only when that is no date, month first: "12/16/2024"); month/year; and names of months in Indonesian and
 * English, whole or short, in any usual order ("16 Des 2024", "December 16, 2024"). Weekdays and words such as "tanggal"
 * are ignored. A year has three or four digits: "24" could be any century. The day must exist in the calendar.
 */
export function readDate(text: string): string | null {
  const parts = partsOf(text.toLowerCase());
  if (parts === null) return null;
  const shape = parts.map(({ kind }) => kind).join(' ');
  const values = parts.map(({ value }) => value);
  const [a = 0, b = 0, c = 0] = values;
  switch (shape) {
    case 'year':
      return iso(a);
    case 'year number':
    case 'year month':
      return iso(a, b);
    case 'number year':
    case 'month year':
      return iso(b, a);
    case 'year number number':
    case 'year month number':
      return iso(a, b, c);
    case 'number month year':
      return iso(c, b, a);
    case 'month number year':
      return iso(c, a, b);
    case 'number number year':
      return iso(c, b, a) ?? iso(c, a, b);
    default:
      return null;
  }
}

/** Whether the text names a day and a month, but no year. */
export function lacksYear(text: string): boolean {
  const shape = partsOf(text.toLowerCase())
    ?.map(({ kind }) => kind)
    .join(' ');
  return shape === 'number month' || shape === 'month number';
}

/** Whether an ISO date says less than the key asks. */
export function coarser(date: string, key: string): boolean {
  return date.length < key.length;
}

type Part = { readonly kind: 'year' | 'month' | 'number'; readonly value: number };

/** The parts of a date in order; null when anything else stands among them. */
function partsOf(text: string): readonly Part[] | null {
  const parts: Part[] = [];
  for (const [word] of text.matchAll(/\d+(?:st|nd|rd|th)?(?!\p{L})|[\p{L}’']+|[^\s\p{L}\d]+/gu)) {
    if (/^[/.,\-–()]+$/.test(word) || fillers.has(word)) continue;
    const month = months.get(word);
    if (month !== undefined) parts.push({ kind: 'month', value: month });
    else if (/^\d{3,4}$/.test(word)) parts.push({ kind: 'year', value: Number(word) });
    else if (/^\d{1,2}(st|nd|rd|th)?$/.test(word)) parts.push({ kind: 'number', value: Number.parseInt(word, 10) });
    else return null;
  }
  return parts;
}

/** The ISO form, or null when there is no such day. */
function iso(year: number, month?: number, day?: number): string | null {
  if (year < 1 || (month !== undefined && (month < 1 || month > 12))) return null;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysIn(year, month))) return null;
  const numbers = [String(year).padStart(4, '0'), month, day].filter((part) => part !== undefined);
  return numbers.map((part) => String(part).padStart(2, '0')).join('-');
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
