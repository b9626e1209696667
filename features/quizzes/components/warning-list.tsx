import type { Told } from './form-state';

/** What the gates have against an item: each by its name, and why it matters. */
export function WarningList({ warnings }: { warnings: readonly Told[] }) {
  return (
    <ul className="mt-2 list-disc space-y-1 pl-5 text-sm">
      {warnings.map(({ name, why }) => (
        <li key={name}>
          <span className="font-semibold">{name}.</span> {why}
        </li>
      ))}
    </ul>
  );
}
