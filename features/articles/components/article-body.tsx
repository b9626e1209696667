import { type Block, readBlocks } from '../reading/blocks';
import { type Highlight, openings } from '../reading/highlights';
import type { Line } from '../reading/pieces';
import { type Mark, MarkedLine } from './marked-line';

type Props = {
  readonly body: string;
  readonly language: 'id' | 'en';
  readonly highlights?: readonly Highlight[];
  /** How a highlight is drawn, if not as a mark. */
  readonly mark?: Mark;
  /** The level of the article's topmost headings on this page. */
  readonly headingLevel?: 2 | 3;
};

/** Selector of what is one line of an article on the page, when it is read aloud. */
export const articleParts = 'p, h2, h3, h4, h5, h6, th, td';

type Show = (line: Line) => React.ReactNode;

/**
 * The words of an article, with ranges of the body (UTF-16 offsets) marked across emphasis and paragraphs. Server only:
 * Markdown is read here and no HTML of the body is ever let through.
 */
export function ArticleBody({ body, language, highlights = [], mark, headingLevel = 2 }: Props) {
  const blocks = readBlocks(body);
  const shown = highlights.filter(({ start, end }) => start < end);
  const opened = openings(linesOf(blocks), shown);
  const show: Show = (line) => <MarkedLine line={line} highlights={shown} opened={opened} mark={mark} />;
  return (
    <div lang={language} className="font-serif text-lg leading-relaxed [&>*+*]:mt-4">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a body never move.
        <ShownBlock key={index} block={block} show={show} headingLevel={headingLevel} />
      ))}
    </div>
  );
}

type BlockProps = { readonly block: Block; readonly show: Show; readonly headingLevel: number };

function ShownBlock({ block, show, headingLevel }: BlockProps): React.ReactNode {
  const nested = (blocks: readonly Block[]) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    blocks.map((each, index) => <ShownBlock key={index} block={each} show={show} headingLevel={headingLevel} />);
  switch (block.kind) {
    case 'paragraph':
      return <p>{show(block.line)}</p>;
    case 'heading': {
      // The page's h1 is the title: a body's "#" and "##" both open a section of it.
      const level = Math.min(headingLevel + Math.max(block.depth - 2, 0), 6);
      const Heading = `h${level}` as 'h2';
      return <Heading className="pt-2 text-xl font-semibold">{show(block.line)}</Heading>;
    }
    case 'list': {
      const List = block.first === null ? 'ul' : 'ol';
      return (
        <List
          start={block.first ?? undefined}
          className={`${block.first === null ? 'list-disc' : 'list-decimal'} pl-6`}
        >
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <li key={index} className="mt-1">
              {nested(item)}
            </li>
          ))}
        </List>
      );
    }
    case 'quotation':
      return <blockquote className="border-l-4 border-line pl-4 italic">{nested(block.blocks)}</blockquote>;
    case 'table':
      return <Table rows={block.rows} show={show} />;
    case 'rule':
      return <hr className="border-line" />;
  }
}

function Table({ rows: [head = [], ...rows], show }: { rows: readonly (readonly Line[])[]; show: Show }) {
  const cell = 'border-b border-line px-2 py-2 text-left align-top';
  return (
    // A wide table scrolls by itself, and can be reached by keyboard to do so.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be focusable (WCAG 2.1.1).
    <section className="relative overflow-x-auto" tabIndex={0} aria-label={head.map(textOf).join(', ')}>
      <table className="w-full border-collapse font-sans text-base">
        <thead>
          <tr>
            {head.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells never move.
              <th key={index} scope="col" className={`${cell} font-semibold`}>
                {show(line)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never move.
            <tr key={index}>
              {row.map((line, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells never move.
                <td key={place} className={cell}>
                  {show(line)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}

function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.line];
    case 'list':
      return block.items.flatMap(linesOf);
    case 'quotation':
      return linesOf(block.blocks);
    case 'table':
      return block.rows.flat();
    case 'rule':
      return [];
  }
}
