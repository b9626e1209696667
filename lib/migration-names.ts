import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Provider } from './env.ts';

/** The folder of a provider's migrations, one folder each, in the layout of `prisma migrate`. */
export function migrationFolder(of: Provider): string {
  return join(process.cwd(), 'prisma', 'migrations', of);
}

/** The migrations that this version of Fakta has, in their order. */
export function migrationNames(of: Provider): readonly string[] {
  const folder = migrationFolder(of);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
