type Props = { readonly value: number; readonly max: number; readonly label: string };

/** How much is done, of how much. */
export function ProgressBar({ value, max, label }: Props) {
  return (
    <progress
      value={value}
      max={max}
      aria-label={label}
      className="block h-2.5 w-full appearance-none overflow-hidden rounded-full border border-edge bg-paper [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-paper [&::-webkit-progress-value]:bg-accent"
    />
  );
}
