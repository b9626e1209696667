import PDFDocument from 'pdfkit';
import type { PrintedPaper } from '@/core/exchange';
import { paperWords } from '@/core/exchange';
import { drawItem, drawKey, drawSheetRow } from './pdf-items';
import { type Pen, penOf } from './pdf-pen';
import { typefaces } from './typefaces';

/** Millimetres of a page in points. */
const millimetre = 72 / 25.4;

/**
 * A paper as PDF, A4: questions, answer sheet, key with quotes, each from a new page. It is tagged, so that it can be read aloud, and knows
 * its title and language. No item stands on two pages unless it is longer than one. `now` is the day it was made.
 */
export async function paperPdf(paper: PrintedPaper, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language } = paper;
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 18 * millimetre, right: 18 * millimetre, bottom: 20 * millimetre, left: 20 * millimetre },
    info: { Title: title, Producer: 'Fakta', Creator: 'Fakta', CreationDate: now },
    ...{ lang: language, displayTitle: true, tagged: true, bufferPages: true, pdfVersion: '1.7' },
  });
  const bytes = bytesOf(doc);
  const pen = penOf(doc, await typefaces());
  drawQuestions(pen, paper);
  drawSheet(pen, paper);
  drawKeys(pen, paper);
  pen.numberPages(paperWords[language].page);
  doc.end();
  return bytes;
}

function drawQuestions(pen: Pen, { title, about, language, items }: PrintedPaper): void {
  pen.section(() => {
    pen.heading(title);
    pen.quiet(about);
    signed(pen, language);
    const weighs = items.some(({ weight }) => weight !== 1);
    items.forEach((item, at) => {
      drawItem(pen, item, at + 1, weighs ? paperWords[language].points(item.weight) : '');
    });
  });
}

function drawSheet(pen: Pen, { title, language, items }: PrintedPaper): void {
  pen.newPage();
  pen.section(() => {
    pen.heading(paperWords[language].sheet);
    pen.quiet(title);
    signed(pen, language);
    items.forEach((item, at) => {
      drawSheetRow(pen, item, at + 1);
    });
  });
}

function drawKeys(pen: Pen, { title, language, items }: PrintedPaper): void {
  const words = paperWords[language];
  pen.newPage();
  pen.section(() => {
    pen.heading(words.key);
    pen.quiet(`${title} · ${words.keyNote}`);
    items.forEach((item, at) => {
      drawKey(pen, item, at + 1, words.evidence);
    });
  });
}

/** Where a pupil writes who they are. */
function signed(pen: Pen, language: PrintedPaper['language']): void {
  const { name, class: class_, date } = paperWords[language];
  pen.fields([name, class_, date]);
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    doc.on('error', reject);
  });
}
