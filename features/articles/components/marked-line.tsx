import { Fragment, type ReactNode } from 'react';
import { type Highlight, stretches } from '../reading/highlights';
import type { Line, Piece, Wrap } from '../reading/pieces';

/** How a highlighted stretch is drawn; `opens` where its highlight is first shown. */
export type Mark = (highlight: Highlight, opens: boolean, children: ReactNode) => ReactNode;

type Props = {
  readonly line: Line;
  readonly highlights: readonly Highlight[];
  readonly opened: ReadonlyMap<Highlight, number>;
  /** Drawn with `<mark>` by default. */
  readonly mark?: Mark | undefined;
};

/** One line of an article: marks outside, emphasis and links inside them. */
export function MarkedLine({ line, highlights, opened, mark }: Props) {
  return stretches(line, highlights, opened).map(({ pieces, bearing: [bearing], opens }) => {
    const text = drawn(pieces);
    if (!bearing) return text;
    if (mark) return <Fragment key={pieces[0]?.start}>{mark(bearing, opens.length > 0, text)}</Fragment>;
    const [first, ...others] = opens;
    return (
      <Fragment key={pieces[0]?.start}>
        {others.map(({ id }) => id && <span key={id} id={id} />)}
        <Labels of={opens} />
        <mark id={first?.id} className="scroll-mt-24">
          {text}
        </mark>
      </Fragment>
    );
  });
}

/** What most stretches are, a piece in plain words, is sent as no more than these. */
function drawn(pieces: readonly Piece[]): ReactNode {
  const [only] = pieces;
  if (only && pieces.length === 1 && only.wraps.length === 0) return only.text;
  return pieces.map((piece) => <Fragment key={piece.start}>{wrapped(piece, piece.wraps)}</Fragment>);
}

function Labels({ of }: { readonly of: readonly Highlight[] }) {
  const labels = of.flatMap(({ label }) => label ?? []);
  if (labels.length === 0) return null;
  return (
    <sup className="mr-1 rounded bg-card px-1 font-sans text-xs font-semibold text-accent select-none">
      {labels.join(' · ')}
    </sup>
  );
}

function wrapped(piece: Piece, wraps: readonly Wrap[]): React.ReactNode {
  const [outer, ...inner] = wraps;
  if (!outer) return piece.text;
  const within = wrapped(piece, inner);
  switch (outer.kind) {
    case 'emphasis':
      return <em>{within}</em>;
    case 'strong':
      return <strong>{within}</strong>;
    case 'code':
      return <code>{within}</code>;
    case 'link':
      return (
        <a href={outer.href} rel="noopener noreferrer nofollow" className="underline underline-offset-2">
          {within}
        </a>
      );
  }
}
