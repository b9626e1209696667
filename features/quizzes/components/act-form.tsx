import type { ReactNode } from 'react';

type Props = {
  readonly action: (form: FormData) => Promise<void>;
  /** What the form sends along unseen. */
  readonly fields: Readonly<Record<string, string | number>>;
  readonly children: ReactNode;
  readonly className?: string;
};

/** A form of the desk: a button or two, and what it is about. */
export function ActForm({ action, fields, children, className }: Props) {
  return (
    <form action={action} className={className}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
