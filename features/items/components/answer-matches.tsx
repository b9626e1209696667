import { matchesIn } from '../schema/response';
import type { FieldProps } from './answer-field';
import { control } from './answer-typed';

export type MatchWords = { readonly matchHint: string; readonly matchAny: string };

/** A choice for each prompt. A choice may be left over, or be taken twice. */
export function Matches({ item, given, refused, language, stemId, words, prefix = '' }: FieldProps) {
  const taken = matchesIn(given);
  const hint = `${prefix}match-hint`;
  return (
    <fieldset aria-labelledby={stemId} aria-describedby={refused ? `${prefix}refusal ${hint}` : hint}>
      <input type="hidden" name={`${prefix}parts`} value="matches" />
      <p id={hint} className="text-sm text-quiet">
        {words.matchHint}
      </p>
      <div className="mt-3 grid gap-3">
        {item.prompts.map((prompt, at) => (
          <div
            key={prompt}
            className="grid gap-x-4 rounded-md border border-line bg-card px-4 py-3 sm:grid-cols-2 sm:items-center"
          >
            <input type="hidden" name={`${prefix}prompt-${at}`} value={prompt} />
            <label htmlFor={`${prefix}match-${at}`} lang={language} data-spoken className="font-medium">
              {prompt}
            </label>
            <select
              id={`${prefix}match-${at}`}
              name={`${prefix}match-${at}`}
              defaultValue={taken.get(prompt) ?? ''}
              lang={language}
              className={control}
            >
              <option value="">{words.matchAny}</option>
              {item.choices.map((choice) => (
                <option key={choice} value={choice} data-spoken={at === 0 || undefined}>
                  {choice}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
