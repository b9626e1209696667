'use client';

import { useFormStatus } from 'react-dom';

/** In a form: a bar that moves while what was sent is worked on, for what may take more than a second. `when` says for which of what the form sends. */
export function BusyBar({
  label,
  when = () => true,
}: {
  readonly label: string;
  readonly when?: (sent: FormData) => boolean;
}) {
  const { pending, data } = useFormStatus();
  return <p role="status">{pending && when(data) && <progress aria-label={label} className="mt-4 block w-full" />}</p>;
}
