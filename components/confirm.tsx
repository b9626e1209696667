import type { ReactNode } from 'react';
import { Button, type Look } from './button';

type Props = {
  readonly action: (form: FormData) => Promise<void>;
  readonly hidden: Readonly<Record<string, string>>;
  /** What is to be done; opens what follows from it, with the button that does it. */
  readonly summary: string;
  readonly children: ReactNode;
  readonly submit: string;
  readonly look?: Look;
};

/** A step that is better thought over: the button lies folded under what it does. Works without JavaScript. */
export function Confirm({ action, hidden, summary, children, submit, look = 'danger' }: Props) {
  return (
    <details className="border-t border-line">
      <summary className="flex min-h-11 items-center text-accent underline underline-offset-4">{summary}</summary>
      <p className="mb-3 text-quiet">{children}</p>
      <OneButton action={action} hidden={hidden} look={look} className="mb-4">
        {submit}
      </OneButton>
    </details>
  );
}

type OneButtonProps = Pick<Props, 'action' | 'hidden' | 'look' | 'children'> & { readonly className?: string };

/** A form that is one button. */
export function OneButton({ action, hidden, look = 'secondary', className, children }: OneButtonProps) {
  return (
    <form action={action} className={className}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look={look}>{children}</Button>
    </form>
  );
}
