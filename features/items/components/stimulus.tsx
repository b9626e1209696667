export type StimulusWords = {
  /** What stands above it: where it comes from. */
  readonly from: string;
  /** What the mark for words that were left out is read out as. */
  readonly leftOut: string;
};

type Props = {
  /** Of the whole, to describe a question by. */
  readonly id?: string;
  /** None where the question stands by itself, nor in what lies on a device since before there were any. */
  readonly text: string | null | undefined;
  readonly language: 'id' | 'en';
  readonly words: StimulusWords;
};

/** What the article says right before what is asked, to be read first; words left out of it are written "[…]". */
export function Stimulus({ id, text, language, words }: Props) {
  if (!text) return null;
  const [first, ...rest] = text.split('[…]');
  return (
    // No figure: whatever is described by one is told its caption alone.
    <div id={id} className="mt-2 mb-4">
      <p className="text-sm text-quiet">{words.from}</p>
      <blockquote
        lang={language}
        data-spoken
        className="mt-1 border-l-4 border-line pl-4 font-serif text-lg leading-snug"
      >
        {first}
        {rest.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a quotation never move.
          <span key={index}>
            <span role="img" aria-label={words.leftOut} className="text-quiet">
              […]
            </span>
            {part}
          </span>
        ))}
      </blockquote>
    </div>
  );
}
