import type { Language, Range } from './document.ts';
import * as english from './en/abbreviations.ts';
import * as indonesian from './id/abbreviations.ts';

type Abbreviations = { readonly abbreviations: ReadonlySet<string>; readonly beforeNumber: ReadonlySet<string> };

export const abbreviationsOf: Readonly<Record<Language, Abbreviations>> = { id: indonesian, en: english };

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  id: new Intl.Segmenter('id', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/**
 * The sentences of `masked.slice(start, end)` (one block, Markdown marks blanked). Starts from the Unicode rules of
 * `Intl.Segmenter`, then mends what they cannot know: abbreviations, initials, and speech that goes on after its quote.
 */
export function splitSentences(masked: string, block: Range, language: Language): readonly Range[] {
  const text = masked.slice(block.start, block.end);
  const ranges: { start: number; end: number }[] = [];
  for (const { index, segment } of segmenters[language].segment(text)) {
    const last = ranges.at(-1);
    if (last && goesOn(text.slice(Math.max(last.start, last.end - 60), last.end), segment, abbreviationsOf[language]))
      last.end = index + segment.length;
    else ranges.push({ start: index, end: index + segment.length });
  }
  return ranges
    .map((range) => trim(text, range))
    .filter((range) => range.end > range.start)
    .map((range) => ({ start: range.start + block.start, end: range.end + block.start }));
}

/** Whether `next` belongs to the same sentence as `before`. */
function goesOn(before: string, next: string, { abbreviations, beforeNumber }: Abbreviations): boolean {
  const end = before.trimEnd();
  const start = next.trimStart();
  if (start === '' || end === '') return true;
  if (/^[\p{Ll},;:)\]]/u.test(start) && !/^[eio](?:[A-Z])/.test(start)) return true;
  if (/^[”’"'](?:\s|$)/.test(start) && start.length <= 2) return true;
  if (!end.endsWith('.')) return false;
  const tail = /(\S+)\.$/u.exec(end.slice(-30))?.[1]?.replace(/^["“‘'(]+/, '') ?? '';
  if (/^\p{Lu}$/u.test(tail)) return /^\p{Lu}|^\d/u.test(start) && !endsName(end);
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(tail)) return /^\p{Lu}/u.test(start) && !commonOpening.test(start);
  if (/^[ap]\.m$/.test(tail)) return /^\p{Lu}{2,4}\b/u.test(start); // "11 p.m. GMT"
  if (/^(?:Co|Pte)$/.test(tail)) return /^Ltd\b/.test(start);
  if (beforeNumber.has(tail.toLowerCase()) && /^\d/.test(start)) return true;
  return abbreviations.has(tail.toLowerCase()) && /^["“(]?[\p{Lu}\d]/u.test(start);
}

/** "vitamin C. Namun" ends; "S. Somanath", "D. A. Henderson" do not: an initial follows a break or another capital. */
function endsName(end: string): boolean {
  return (
    /\p{Ll}{2,} \p{Lu}\.$/u.test(end) &&
    /(?:vitamin|hepatitis|kelas|tipe|blok|grade|plan|group|type|rencana|grup|jalur) \p{Lu}\.$/iu.test(end)
  );
}

const commonOpening =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|I|But|And|This|That|Its|His|Her|Their|Dia|Ia|Di|Pada|Namun|Itu)\b/;

function trim(text: string, range: Range): { start: number; end: number } {
  let { start, end } = range;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
