/** TrueType fonts, as the bytes of their files. */
export type Typefaces = Readonly<Record<'regular' | 'bold' | 'italic', Buffer>>;

/** What stands in a line left of its text: words such as a number, in the face of the line or their own, or a blank to write in. */
type Marker = { readonly text: string; readonly face?: keyof Typefaces } | { readonly blankWidth: number };

/** A paragraph, or what is written or marked with a pen. Lengths are in points. */
export type PdfLine = {
  readonly text: string;
  readonly face?: keyof Typefaces;
  readonly size?: number;
  /** Left of the text; the marker stands in it, `markerAt` from the left. */
  readonly indent?: number;
  readonly marker?: Marker;
  readonly markerAt?: number;
  /** Above the line. */
  readonly gap?: number;
  /** A line to write on, to the right edge, or so long; the text stands behind it. */
  readonly rule?: number | 'full';
  /** Letters to be crossed, each in a circle. */
  readonly bubbles?: readonly string[];
};

export type Pen = ReturnType<typeof penOf>;

const sizes = { heading: 18, subheading: 13, text: 10.5 } as const;
const ink = { text: '#1c1917', quiet: '#57534e', rule: '#44403c' } as const;
const bubble = { radius: 8, step: 24 } as const;

/** Draws one thing after the other down the pages of a document, each tagged as what it is. */
export function penOf(doc: PDFKit.PDFDocument, faces: Typefaces) {
  for (const [name, face] of Object.entries(faces)) doc.registerFont(name, face);
  let parent: PDFKit.PDFStructureElement | undefined;
  const { left, right } = doc.page.margins;
  const width = doc.page.width - left - right;
  const bottom = () => doc.page.height - doc.page.margins.bottom;

  const tagged = (type: string, draw: () => void) => parent?.add(doc.struct(type, {}, draw));
  const untagged = (type: 'Layout' | 'Pagination', draw: () => void) => {
    doc.markContent('Artifact', { type });
    draw();
    doc.endMarkedContent();
  };
  const choose = ({ face = 'regular', size = sizes.text }: Pick<PdfLine, 'face' | 'size'>) =>
    doc.font(face).fontSize(size).fillColor(ink.text);
  const heightOf = (line: PdfLine) => {
    choose(line);
    const words = doc.heightOfString(line.text || ' ', { width: width - (line.indent ?? 0) });
    return (line.gap ?? 2) + Math.max(words, line.rule ? 22 : 0, line.bubbles ? bubble.radius * 2 + 4 : 0);
  };

  const rule = (from: number, to: number, y: number) =>
    untagged('Layout', () => doc.moveTo(from, y).lineTo(to, y).lineWidth(0.6).strokeColor(ink.rule).stroke());

  const drawMarker = ({ marker, markerAt = 0, face, size }: PdfLine, y: number) => {
    if (!marker) return;
    if ('text' in marker) {
      choose({ face: marker.face ?? face, size });
      doc.text(marker.text, left + markerAt, y, { lineBreak: false });
    } else rule(left + markerAt, left + markerAt + marker.blankWidth, y + sizes.text * 1.2);
  };

  const drawLine = (line: PdfLine, height: number) => {
    const top = doc.y + (line.gap ?? 2);
    const end = doc.y + height;
    const x = left + (line.indent ?? 0);
    const ruled = line.rule === 'full' ? left + width - x : (line.rule ?? 0);
    if (ruled > 0) rule(x, x + ruled, top + 17);
    if (line.marker && 'blankWidth' in line.marker) drawMarker(line, top);
    if (line.text !== '' || line.marker) {
      tagged('P', () => {
        if (line.marker && 'text' in line.marker) drawMarker(line, ruled > 0 ? top + 4 : top);
        choose(line);
        const at = ruled > 0 ? x + ruled + 4 : x;
        if (line.text !== '') doc.text(line.text, at, ruled > 0 ? top + 4 : top, { width: left + width - at });
      });
    }
    if (line.bubbles) drawBubbles(line.bubbles, x, top);
    doc.x = left;
    doc.y = end;
  };

  const drawBubbles = (letters: readonly string[], x: number, top: number) => {
    letters.forEach((letter, at) => {
      const centre = x + bubble.radius + at * bubble.step;
      untagged('Layout', () =>
        doc
          .circle(centre, top + bubble.radius, bubble.radius)
          .lineWidth(0.6)
          .strokeColor(ink.rule)
          .stroke(),
      );
      tagged('P', () => {
        choose({ size: 9 });
        doc.text(letter, centre - bubble.radius, top + 2, {
          width: bubble.radius * 2,
          align: 'center',
          lineBreak: false,
        });
      });
    });
  };

  const newPage = () => {
    doc.addPage();
    doc.y = doc.page.margins.top;
  };

  return {
    newPage,
    /** What is drawn in it belongs together when read aloud. */
    section(draw: () => void): void {
      parent = doc.struct('Sect');
      doc.addStructure(parent);
      draw();
      parent.end();
      parent = undefined;
    },
    heading(text: string): void {
      tagged('H1', () => choose({ face: 'bold', size: sizes.heading }).text(text, left, doc.y, { width }));
    },
    subheading(text: string): void {
      tagged('H2', () => choose({ face: 'bold', size: sizes.subheading }).text(text, left, doc.y + 6, { width }));
    },
    quiet(text: string): void {
      tagged('P', () =>
        choose({ size: 9.5 })
          .fillColor(ink.quiet)
          .text(text, left, doc.y + 2, { width }),
      );
      doc.y += 6;
    },
    /** Lines to write on, each behind its name, side by side. */
    fields(names: readonly string[]): void {
      const part = width / names.length;
      const top = doc.y + 8;
      names.forEach((name, at) => {
        const x = left + at * part;
        tagged('P', () => choose({}).text(`${name}:`, x, top, { lineBreak: false }));
        rule(x + doc.widthOfString(`${name}: `), x + part - 10, top + 13);
      });
      doc.x = left;
      doc.y = top + 24;
    },
    /** Lines that stay on one page, unless they are longer than one. */
    block(lines: readonly PdfLine[]): void {
      const heights = lines.map(heightOf);
      const turn = (height: number) => {
        if (doc.y + height > bottom() && doc.y > doc.page.margins.top) newPage();
      };
      turn(heights.reduce((sum, height) => sum + height, 0));
      lines.forEach((line, at) => {
        turn(heights[at] ?? 0);
        drawLine(line, heights[at] ?? 0);
      });
      doc.y += 8;
    },
    numberPages(words: (page: number, pages: number) => string): void {
      const { start, count } = doc.bufferedPageRange();
      for (let page = start; page < start + count; page += 1) {
        doc.switchToPage(page);
        const { bottom: margin } = doc.page.margins;
        doc.page.margins.bottom = 0;
        untagged('Pagination', () =>
          choose({ size: 9 })
            .fillColor(ink.quiet)
            .text(words(page + 1, count), left, doc.page.height - margin + 16, {
              width,
              align: 'center',
              lineBreak: false,
            }),
        );
        doc.page.margins.bottom = margin;
      }
    },
  };
}
