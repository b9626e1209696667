import type { ReactNode } from 'react';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The words that unfold them; without any they lie open, as they do once one is ticked. */
  readonly fold?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly ticked: readonly string[];
};

/** Several of a list, or one thing alone that is so or not. */
export function Ticks({ name, label, hint, error, fold, options, ticked }: Props) {
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset className="mb-5" aria-describedby={described || undefined}>
      <legend className="font-medium">{label}</legend>
      {hint && (
        <p id={`${name}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      <Folded words={fold} open={ticked.length > 0 || error !== undefined}>
        {options.map((option) => (
          <label key={option.value} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={ticked.includes(option.value)}
              aria-invalid={error ? true : undefined}
              className="size-5 shrink-0 accent-accent"
            />
            {option.label}
          </label>
        ))}
      </Folded>
      {error && (
        <p id={`${name}-error`} className="mt-1 text-sm font-medium text-wrong">
          {error}
        </p>
      )}
    </fieldset>
  );
}

type FoldProps = { readonly words: string | undefined; readonly open: boolean; readonly children: ReactNode };

function Folded({ words, open, children }: FoldProps) {
  const grid = <div className="grid gap-x-6 sm:grid-cols-2">{children}</div>;
  if (words === undefined) return grid;
  return (
    <details open={open || undefined}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4">
        {words}
      </summary>
      {grid}
    </details>
  );
}
