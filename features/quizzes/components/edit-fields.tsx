import { TextArea, TextField } from '@/components/field';
import type { EditPartProps } from './edit-choices';

/** What an item is answered with that is typed: accepted forms and their rivals, a date, or a number. */
export function EditFields({ item, language, labels, state }: EditPartProps) {
  const field = (name: 'date' | 'amount' | 'unit' | 'tolerance', stored: string, hint?: string) => (
    <TextField
      name={name}
      label={labels[name]}
      hint={hint}
      error={state.errors[name]}
      defaultValue={state.values[name] ?? stored}
      lang={language}
    />
  );
  const lines = (name: 'accepted' | 'others', stored: readonly string[], hint: string) => (
    <TextArea
      name={name}
      label={labels[name]}
      hint={hint}
      error={state.errors[name]}
      defaultValue={state.values[name] ?? stored.join('\n')}
      rows={3}
      lang={language}
    />
  );
  if (item.kind === 'date') return field('date', item.date ?? '', labels.dateHint);
  if (item.kind === 'numeric') {
    const shown = (number: number | null) =>
      number === null ? '' : new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(number);
    return (
      <div className="grid gap-x-4 sm:grid-cols-3">
        {field('amount', shown(item.amount))}
        {field('unit', item.unit ?? '')}
        {field('tolerance', shown(item.tolerance))}
      </div>
    );
  }
  return (
    <>
      {lines('accepted', item.accepted, labels.acceptedHint)}
      {lines('others', item.others, labels.othersHint)}
    </>
  );
}
