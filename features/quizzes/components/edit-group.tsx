import type { ReactNode } from 'react';

type Props = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly children: ReactNode;
};

/** Fields that belong together, with what is wrong with them as a whole. */
export function EditGroup({ name, legend, hint, error, children }: Props) {
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset className="mb-5" aria-describedby={described || undefined}>
      <legend className="font-medium">{legend}</legend>
      {hint && (
        <p id={`${name}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} tabIndex={-1} data-fault className="mt-1 text-sm font-medium text-wrong">
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
