import type { ComponentProps } from 'react';
import { textsIn } from '../schema/response';
import type { FieldProps } from './answer-field';

export type ChoiceWords = {
  /** Told where more than one choice is right. */
  readonly severalHint: string;
  /** "Paragraf {number}". */
  readonly paragraph: string;
  /** Told where sentences are picked in the article. */
  readonly sentenceHint: string;
};

/** One choice of several, or with `several` all that are right. */
export function Choices({
  item,
  given,
  refused,
  language,
  stemId,
  words,
  prefix = '',
  several = false,
}: FieldProps & { readonly several?: boolean }) {
  const taken = several ? textsIn(given) : [given];
  const described = [refused ? `${prefix}refusal` : '', several ? `${prefix}several-hint` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset aria-labelledby={stemId} aria-describedby={described || undefined} className="grid gap-3">
      {several && (
        <>
          <input type="hidden" name={`${prefix}parts`} value="choices" />
          <p id={`${prefix}several-hint`} className="text-sm text-quiet">
            {words.severalHint}
          </p>
        </>
      )}
      {item.choices.map((choice, index) => (
        <Card
          key={choice}
          name={`${prefix}response`}
          type={several ? 'checkbox' : 'radio'}
          value={choice}
          defaultChecked={taken.includes(choice)}
        >
          <KeyNumber at={index} />
          <span lang={language} data-spoken className="min-w-0">
            {choice}
          </span>
        </Card>
      ))}
    </fieldset>
  );
}

/** Sentences of the article, each with the paragraph it stands in; one of them is picked. */
export function SentenceChoices({ item, given, refused, language, stemId, words, prefix = '' }: FieldProps) {
  return (
    <fieldset
      aria-labelledby={stemId}
      aria-describedby={refused ? `${prefix}refusal` : undefined}
      className="grid gap-3"
    >
      {item.choices.map((choice, index) => (
        <Card key={choice} name={`${prefix}response`} type="radio" value={choice} defaultChecked={choice === given}>
          <KeyNumber at={index} />
          <span className="min-w-0">
            <span className="block text-sm text-quiet">
              {words.paragraph.replace('{number}', String(item.paragraphs[index] ?? 1))}
            </span>
            <span lang={language} data-spoken className="font-serif text-lg leading-snug">
              {choice}
            </span>
          </span>
        </Card>
      ))}
    </fieldset>
  );
}

/** The same where they stand in the article. */
export function SentencesInPlace({ refused, stemId, words, article }: FieldProps) {
  return (
    <fieldset aria-labelledby={stemId} aria-describedby={refused ? 'refusal sentence-hint' : 'sentence-hint'}>
      <p id="sentence-hint" className="mb-4 text-sm text-quiet">
        {words.sentenceHint}
      </p>
      {article}
    </fieldset>
  );
}

/** What the key of the same number chooses; see `KeyDeck`. */
function KeyNumber({ at }: { at: number }) {
  return (
    <span aria-hidden="true" className="w-5 shrink-0 text-sm text-quiet tabular-nums pointer-coarse:hidden">
      {at + 1}
    </span>
  );
}

function Card({ children, ...input }: ComponentProps<'input'>) {
  return (
    <label className="flex min-h-12 items-center gap-3 rounded-md border border-edge bg-card px-3 py-3 sm:px-4 hover:border-ink has-checked:border-accent has-checked:ring-2 has-checked:ring-accent forced-colors:has-checked:outline-2">
      <input className="size-5 shrink-0 accent-accent" {...input} />
      {children}
    </label>
  );
}
