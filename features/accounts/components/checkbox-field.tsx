type Props = { readonly name: string; readonly label: string; readonly hint?: string; readonly checked: boolean };

export function CheckboxField({ name, label, hint, checked }: Props) {
  return (
    <div className="mb-5">
      <label className="flex min-h-11 items-center gap-3 font-medium">
        <input
          type="checkbox"
          name={name}
          defaultChecked={checked}
          aria-describedby={hint ? `${name}-hint` : undefined}
          className="size-5 shrink-0 accent-accent"
        />
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="pl-8 text-sm text-quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
