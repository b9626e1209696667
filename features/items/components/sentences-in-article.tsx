import { ArticleBody } from '@/features/articles/components/article-body';
import type { Sentences } from '../queries/sentences';

type Props = { readonly sentences: Sentences; readonly given: string | null; readonly language: 'id' | 'en' };

/**
 * The article with the sentences of an `evidence` item to be picked where they stand: a label around each, its button
 * first. The chosen one is told by the button, a frame and the ground. Server only, as the article is; `AnswerForm` takes it whole.
 */
export function SentencesInArticle({ sentences: { body, places }, given, language }: Props) {
  return (
    <ArticleBody
      body={body}
      language={language}
      highlights={places}
      mark={(place, opens, children) => {
        const at = places.findIndex(({ start }) => start === place.start);
        const text = places[at]?.text ?? '';
        return (
          <label
            htmlFor={`sentence-${at}`}
            className="group rounded-sm box-decoration-clone px-0.5 py-0.5 hover:bg-card has-checked:bg-mark has-checked:text-mark-ink has-checked:outline-2 has-checked:outline-current has-checked:outline-solid"
          >
            {opens && (
              // No space behind it, so that no line ends between the button and the first word.
              <span className="whitespace-nowrap">
                <input
                  id={`sentence-${at}`}
                  type="radio"
                  name="response"
                  value={text}
                  defaultChecked={text === given}
                  className="mr-1 size-6 align-text-bottom accent-accent"
                />
                <span aria-hidden="true" className="mr-1.5 font-sans text-sm font-semibold">
                  {at + 1}
                </span>
              </span>
            )}
            <span
              data-spoken
              className="underline decoration-edge decoration-dotted decoration-2 underline-offset-4 group-has-checked:decoration-current group-has-checked:decoration-solid"
            >
              {children}
            </span>
          </label>
        );
      }}
    />
  );
}
