import { gap, oneLine } from '../exchange-quiz.ts';
import { problem } from '../reading.ts';
import type { Found } from '../settle.ts';
import { type Base, found, pointsOf, valuesOf } from './read-declared.ts';
import type { ItemFile } from './read-item.ts';
import { within } from './tree.ts';

/** Words that are typed: amid a sentence a cloze, else a short answer. What earns no point is something else. */
export function typed(file: ItemFile, base: Base): Found {
  const { declared, kind, interaction } = file;
  const points = pointsOf(declared);
  const most = Math.max(0, ...points.map((one) => one.points));
  const forms = (isSo: (points: number) => boolean) => points.flatMap((one) => (isSo(one.points) ? one.answer : []));
  const accepted = distinct([...valuesOf(declared), ...forms((value) => value > 0 && value === most)]);
  const others = distinct(forms((value) => value <= 0)).filter((form) => !accepted.includes(form));
  const noted = forms((value) => value > 0 && value < most)
    .filter((form) => !accepted.includes(form))
    .map((form) => problem(interaction.line, 'partial-credit', form, false));
  const { stem, amid } = aroundField(file);
  if (kind === 'date') return found(file, { ...base, stem, kind, date: accepted[0] ?? '' }, noted);
  const item = { ...base, accepted, others };
  if (kind === 'cloze' || (kind === undefined && amid))
    return found(file, { ...item, kind: 'cloze', choices: [] }, noted);
  return found(file, { ...item, stem, kind: 'short-answer' }, noted);
}

const distinct = (forms: readonly string[]) => [...new Set(forms)].filter((form) => form !== '');

/** A number: the key, how near is near enough, and the unit after the field. */
export function numeric(file: ItemFile, base: Base): Found {
  const points = pointsOf(file.declared);
  const [best] = [...points].sort((one, other) => other.points - one.points);
  const value = valuesOf(file.declared)[0] ?? best?.answer ?? '';
  const amount = value === '' ? Number.NaN : Number(value);
  const { stem, unit } = aroundField(file);
  return found(file, { ...base, stem, kind: 'numeric', amount, unit, tolerance: toleranceIn(file, amount) });
}

/** Half of the range around the key that is taken, the narrower one where the sides differ. */
function toleranceIn({ item }: ItemFile, amount: number): number {
  const [near] = within(item, 'equal');
  const { toleranceMode = 'exact', tolerance = '' } = near?.attributes ?? {};
  const sides = tolerance.trim().split(/\s+/).map(Number).filter(Number.isFinite);
  if (toleranceMode === 'exact' || sides.length === 0) return 0;
  const half = Math.min(...sides);
  return toleranceMode === 'relative' ? (Math.abs(amount) * half) / 100 : half;
}

/** The words without the field, whether it stands amid a sentence, and what follows it in its line where nothing goes before it. */
function aroundField({ lines }: ItemFile): { readonly stem: string; readonly amid: boolean; readonly unit: string } {
  // Words with a gap of their own stand before the field that a date or a figure is typed into.
  const at = lines.findLastIndex((line) => line.includes(gap));
  const line = lines[at] ?? '';
  const place = line.indexOf(gap);
  const before = oneLine(line.slice(0, place));
  const after = oneLine(line.slice(place + gap.length));
  const others = lines.filter((_, index) => index !== at);
  const stem = oneLine(others.join(' '));
  if (before === '' && stem !== '') return { stem, amid: after !== '', unit: after };
  const isQuestion = after === '' && /[?:]$/.test(before);
  const words = isQuestion ? lines.map((one) => (one === line ? before : one)) : lines;
  return { stem: oneLine(words.join(' ')), amid: !isQuestion, unit: '' };
}
