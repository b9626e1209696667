import type { ComponentProps, ReactNode } from 'react';

const control =
  'mt-1 block w-full min-h-11 rounded-md border border-edge bg-card px-3 py-2 text-ink placeholder:text-quiet aria-invalid:border-wrong';

type Framed = { name: string; label: string; hint?: ReactNode; error?: string | undefined };

/** A labelled text input. `error` is read out with the field and says what to do. */
export function TextField({ label, hint, error, ...rest }: ComponentProps<'input'> & Framed) {
  return (
    <Frame name={rest.name} label={label} hint={hint} error={error}>
      <input id={rest.name} {...rest} {...described(rest.name, hint, error)} className={control} />
    </Frame>
  );
}

export function TextArea({ label, hint, error, ...rest }: ComponentProps<'textarea'> & Framed) {
  return (
    <Frame name={rest.name} label={label} hint={hint} error={error}>
      <textarea id={rest.name} {...rest} {...described(rest.name, hint, error)} className={control} />
    </Frame>
  );
}

export function SelectField({ label, hint, error, children, ...rest }: ComponentProps<'select'> & Framed) {
  return (
    <Frame name={rest.name} label={label} hint={hint} error={error}>
      <select id={rest.name} {...rest} {...described(rest.name, hint, error)} className={control}>
        {children}
      </select>
    </Frame>
  );
}

function Frame({ name, label, hint, error, children }: Framed & { children: ReactNode }) {
  return (
    <div className="mb-5">
      <label htmlFor={name} className="font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${name}-error`} className="mt-1 text-sm font-medium text-wrong">
          {error}
        </p>
      )}
    </div>
  );
}

function described(name: string, hint: ReactNode, error: string | undefined) {
  const parts = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean);
  return {
    'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined,
    'aria-invalid': error ? (true as const) : undefined,
  };
}
