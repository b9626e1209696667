import PDFDocument from 'pdfkit';
import { paperWords } from './paper-words.ts';
import { drawItem, drawKey, drawSheetRow } from './pdf-items.ts';
import { type Pen, penOf, type Typefaces } from './pdf-pen.ts';
import { type PaperPart, type PrintedPaper, paperParts } from './printed-paper.ts';

/** Millimetres of a page in points. */
const millimetre = 72 / 25.4;

/**
 * A paper as PDF, A4: questions, answer sheet, key with quotes, each from a new page. It is tagged, so that it can be read aloud, and knows
 * its title and language. No item stands on two pages unless it is longer than one. `faces` are embedded, `now` is when it was made.
 */
export function paperPdf(
  paper: PrintedPaper,
  faces: Typefaces,
  now: Date,
  parts: readonly PaperPart[] = paperParts,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language } = paper;
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 18 * millimetre, right: 18 * millimetre, bottom: 20 * millimetre, left: 20 * millimetre },
    info: { Title: title, Producer: 'Fakta', Creator: 'Fakta', CreationDate: now },
    ...{ lang: language, displayTitle: true, tagged: true, bufferPages: true, pdfVersion: '1.7' },
  });
  const bytes = bytesOf(doc);
  const pen = penOf(doc, faces);
  parts.forEach((part, at) => {
    if (at > 0) pen.newPage();
    pen.section(() => drawPart[part](pen, paper));
  });
  pen.numberPages(paperWords[language].page);
  doc.end();
  return bytes;
}

const drawPart = { paper: drawQuestions, sheet: drawSheet, key: drawKeys } as const;

function drawQuestions(pen: Pen, { title, about, article, language, items }: PrintedPaper): void {
  pen.heading(title);
  pen.quiet(about);
  signed(pen, language);
  if (article) {
    pen.subheading(article.title);
    for (const text of article.paragraphs) pen.block([{ text }]);
  }
  const weighs = items.some(({ weight }) => weight !== 1);
  items.forEach((item, at) => {
    drawItem(pen, item, at + 1, weighs ? paperWords[language].points(item.weight) : '');
  });
}

function drawSheet(pen: Pen, { title, about, language, items }: PrintedPaper): void {
  pen.heading(paperWords[language].sheet);
  pen.quiet(`${title} · ${about}`);
  signed(pen, language);
  items.forEach((item, at) => {
    drawSheetRow(pen, item, at + 1);
  });
}

function drawKeys(pen: Pen, { title, about, language, items }: PrintedPaper): void {
  const words = paperWords[language];
  pen.heading(words.key);
  pen.quiet([title, about, words.keyNote].join(' · '));
  items.forEach((item, at) => {
    drawKey(pen, item, at + 1, words.evidence);
  });
}

/** Where a pupil writes who they are. */
function signed(pen: Pen, language: PrintedPaper['language']): void {
  const { name, class: class_, date } = paperWords[language];
  pen.fields([name, class_, date]);
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    doc.on('data', (part: Uint8Array<ArrayBuffer>) => parts.push(part));
    doc.on('end', () => resolve(joined(parts)));
    doc.on('error', reject);
  });
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
