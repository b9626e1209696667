import { quotation } from '../quotation.ts';
import type { PdfLine, Pen } from './pdf-pen.ts';
import { letterAt, type PrintedItem } from './printed-paper.ts';

const indent = { item: 24, choice: 42 } as const;
const blank = { blankWidth: 26 } as const;

/** A question with what there is to choose from, or a line to write on. Nothing of its key is here. */
export function drawItem(pen: Pen, item: PrintedItem, number: number, points: string): void {
  const stem = points === '' ? item.stem : `${item.stem} (${points})`;
  const first = { indent: indent.item, marker: { text: `${number}.`, face: 'bold' }, gap: 6 } as const;
  const asked = { text: stem, face: 'bold', indent: indent.item } as const;
  pen.block([
    ...(item.stimulus === '' ? [{ ...asked, ...first }] : [{ ...first, text: quotation(item.stimulus) }, asked]),
    ...(item.hint === '' ? [] : [{ text: item.hint, face: 'italic' as const, size: 9.5, indent: indent.item }]),
    ...answerLines(item),
  ]);
}

function answerLines({ way }: PrintedItem): readonly PdfLine[] {
  const inItem = { indent: indent.choice + 14, markerAt: indent.item, gap: 4 } as const;
  switch (way.kind) {
    case 'written':
      return [{ text: way.unit, indent: indent.item, rule: way.unit === '' ? 'full' : 180 }];
    case 'numbered':
      return way.parts.map((text) => ({ ...inItem, text, marker: blank }));
    case 'lettered':
      return [
        ...way.prompts.map((text) => ({ ...inItem, text, marker: blank })),
        ...way.choices.map((text, at) => ({
          text,
          indent: indent.choice,
          markerAt: indent.item,
          marker: { text: `${letterAt(at)}.` },
          ...(at === 0 && way.prompts.length > 0 ? { gap: 8 } : {}),
        })),
      ];
  }
}

/** Where one answer is marked: letters to be crossed, or lines. */
export function drawSheetRow(pen: Pen, { way }: PrintedItem, number: number): void {
  const marker = { text: `${number}.` };
  const parts = way.kind === 'numbered' ? way.parts : way.kind === 'lettered' ? way.prompts : [];
  if (parts.length > 0) {
    pen.block(parts.map((text, at) => ({ text, indent: indent.item, rule: 26, ...(at === 0 ? { marker } : {}) })));
  } else if (way.kind === 'lettered') {
    pen.block([{ text: '', marker, indent: indent.item, bubbles: way.choices.map((_, at) => letterAt(at)) }]);
  } else {
    pen.block([{ text: '', marker, indent: indent.item, rule: 'full' }]);
  }
}

/** For the teacher: the key with the words that prove it, and why other choices are wrong. */
export function drawKey(pen: Pen, item: PrintedItem, number: number, evidence: string): void {
  const quiet = { indent: indent.item, size: 9.5 } as const;
  pen.block([
    { text: item.stem, indent: indent.item, marker: { text: `${number}.` }, gap: 6 },
    ...item.key.map((text) => ({ text, face: 'bold' as const, indent: indent.item })),
    ...(item.because === '' ? [] : [{ ...quiet, text: item.because }]),
    ...item.quotes.map((quote) => ({ ...quiet, face: 'italic' as const, text: `${evidence}: “${quote}”` })),
    ...item.wrong.map((text) => ({ ...quiet, text })),
  ]);
}
