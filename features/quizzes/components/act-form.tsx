import type { ReactNode } from 'react';

type Props = {
  readonly action: (form: FormData) => Promise<void>;
  /** What the form sends along unseen. */
  readonly fields: Readonly<Record<string, string | number>>;
  readonly children: ReactNode;
  readonly className?: string;
  readonly id?: string;
};

/** The form that the boxes of the cards belong to, wherever they stand. */
export const selectionForm = 'terima-terpilih';

/** A form of the desk: a button or two, and what it is about. */
export function ActForm({ action, fields, children, className, id }: Props) {
  return (
    <form id={id} action={action} className={className}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
