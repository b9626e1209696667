import type { Fact, FactStatus, ToldSpan } from '../../facts/index.ts';
import type { Document, Range, SpanType } from '../../language/index.ts';
import type { Answer } from '../draft.ts';

/** A name or figure of the title that a fact tells: where it stands in the title, and the answer that fills it. */
export type TitleGap = Range & { readonly answer: Answer; readonly fact: Fact };

/** Towns and other places are no gaps: of others from the lists few tempt, as no ship reaches Leipzig. */
const names: ReadonlySet<SpanType> = new Set(['person', 'organisation', 'country']);

const told: ReadonlySet<FactStatus> = new Set(['asserted', 'said', 'planned']);

/** Every piece of the title that can be taken out and that a fact proves: names in full, and figures beside what they count. */
export function titleGaps({ title }: Document, facts: readonly Fact[]): readonly TitleGap[] {
  return facts
    .filter(({ status }) => told.has(status))
    .flatMap((fact) =>
      fact.slots
        .flatMap(({ spans }) => spans)
        .flatMap((span) => {
          const gap = names.has(span.span.type) ? nameGap(span, title) : figureGap(span, title);
          return gap ? [{ ...gap, fact }] : [];
        }),
    );
}

type Gap = Omit<TitleGap, 'fact'>;

/** The title must name it as the fact does: "Karikó" is half of a name. */
function nameGap({ span, text }: ToldSpan, title: string): Gap | undefined {
  const { type, entityId, start, end } = span;
  if (entityId === undefined) return undefined;
  return placed(title, text, { text, type, entityId, range: { start, end } });
}

/** "52" of "52 Paragraf", where the fact tells "52 paragraf", and "1,5" of "1,5 Derajat" where it tells "1,5 derajat Celsius"; a date stands as a whole: "8 Agustus 1967". */
function figureGap({ span, text }: ToldSpan, title: string): Gap | undefined {
  const { type, value, start, end } = span;
  const range = { start, end };
  if (value?.kind === 'date') return placed(title, text, { text, type, value, range });
  const [, figure, unit] = /^(\d[\d.,]*) (\p{L}+)/u.exec(text) ?? [];
  if (value?.kind !== 'number' || figure === undefined || unit === undefined) return undefined;
  const whole = placedAt(title, `${figure} ${unit}`);
  if (!whole) return undefined;
  return { start: whole.start, end: whole.start + figure.length, answer: { text: figure, type, value, range } };
}

function placed(title: string, words: string, answer: Answer): Gap | undefined {
  const at = placedAt(title, words);
  return at && { ...at, answer };
}

/** Where words stand in a title, once, whatever their capitals, and not inside a longer word or a joined name ("Jakarta-Bandung"). */
function placedAt(title: string, words: string): Range | undefined {
  const [first, second] = placesOf(title.toLowerCase(), words.toLowerCase());
  if (first === undefined || second !== undefined) return undefined;
  const end = first + words.length;
  const isJoined =
    /[\p{L}\p{N}][-–/.,]?$/u.test(title.slice(0, first)) || /^[-–/]?[\p{L}\p{N}]|^[’'%]/u.test(title.slice(end));
  return isJoined ? undefined : { start: first, end };
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
