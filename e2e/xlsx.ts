import { inflateRawSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';

/** The cells of the first sheet of a workbook, row by row: numbers as they are, text as text, null for nothing. */
export function cellsOf(file: Buffer): readonly (readonly (string | number | null)[])[] {
  const parse = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['row', 'c', 'si'].includes(name) });
  const strings: readonly { t: unknown }[] = parse.parse(entryOf(file, 'xl/sharedStrings.xml')).sst.si ?? [];
  const { row: rows } = parse.parse(entryOf(file, 'xl/worksheets/sheet1.xml')).worksheet.sheetData;
  return rows.map(({ c: cells }: { c: readonly Record<string, unknown>[] }) => {
    const line: (string | number | null)[] = [];
    for (const cell of cells ?? []) {
      const at = columnOf(String(cell['@_r']));
      while (line.length < at) line.push(null);
      line.push(
        cell['@_t'] === 's' ? textOf(strings[Number(cell.v)]?.t) : cell.v === undefined ? null : Number(cell.v),
      );
    }
    return line;
  });
}

function textOf(text: unknown): string {
  return String(typeof text === 'object' && text !== null && '#text' in text ? text['#text'] : text);
}

/** "B7" is 1, "AA1" is 26. */
function columnOf(place: string): number {
  const letters = place.replace(/\d+/g, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** One file of a ZIP archive, by its central directory (APPNOTE.TXT 4.3.12). */
function entryOf(zip: Buffer, name: string): string {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  for (let at = zip.readUInt32LE(end + 16); zip.readUInt32LE(at) === 0x02014b50; ) {
    const [packed, length, extra, comment] = [
      zip.readUInt32LE(at + 20),
      ...[28, 30, 32].map((by) => zip.readUInt16LE(at + by)),
    ];
    const called = zip.toString('utf8', at + 46, at + 46 + (length ?? 0));
    if (called === name) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const bytes = zip.subarray(start, start + (packed ?? 0));
      return (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
    }
    at += 46 + (length ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  throw new Error(`The archive holds no ${name}.`);
}
