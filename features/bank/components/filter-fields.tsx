import type { ReactNode } from 'react';

export const field = 'mt-1 block min-h-11 w-full rounded-md border border-edge bg-card px-3 py-2 text-ink';

export function Labelled({
  name,
  className = '',
  children,
}: {
  name: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
    <label className={`text-sm font-medium ${className}`}>
      {name}
      {children}
    </label>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly field: string;
  readonly value: string;
  /** What choosing none is called; left out where one is always chosen. */
  readonly all?: string;
  readonly options: readonly (readonly [string, string])[];
};

export function Choice({ name, field: part, value, all, options }: ChoiceProps) {
  return (
    <Labelled name={name}>
      <select name={part} defaultValue={value} className={field}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map(([one, shown]) => (
          <option key={one} value={one}>
            {shown}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

type NumberProps = {
  readonly name: string;
  readonly field: string;
  readonly value: number | null;
  readonly most: number;
  readonly describedBy: string;
};

export function NumberField({ name, field: part, value, most, describedBy }: NumberProps) {
  return (
    <Labelled name={name}>
      <input
        type="number"
        name={part}
        min={0}
        max={most}
        step={1}
        defaultValue={value ?? ''}
        aria-describedby={describedBy}
        className={field}
      />
    </Labelled>
  );
}
