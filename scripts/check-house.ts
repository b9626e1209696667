import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { breachesOf, cycleBreaches } from './house/rules.ts';
import { readSource } from './house/source.ts';

// Who may import whom, how files are named and how large they may grow: see docs/architecture.md.
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
const files = listed
  .split('\n')
  .filter((path) => /\.(ts|tsx)$/.test(path) && !path.endsWith('.d.ts') && existsSync(path))
  .map((path) => readSource(path));

const breaches = [...files.flatMap(breachesOf), ...cycleBreaches(files)];
for (const { path, line, rule, fix } of breaches) console.error(`${path}:${line}  ${rule}\n    ${fix}`);
if (breaches.length > 0) {
  console.error(`\n${breaches.length} breach(es) of the house's order in ${files.length} files.`);
  process.exit(1);
}
