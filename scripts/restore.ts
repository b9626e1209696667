import { parseArgs } from 'node:util';
import { databaseUrl } from '../lib/env.ts';
import { attempt, oneFile, runCommand } from './article-input.ts';
import { restoreBackup } from './backup/restore.ts';
import { loadEnvironment } from './steps.mjs';

const options = { replace: { type: 'boolean', default: false } } as const;

/** Puts a backup in the place of the database: `npm run restore -- FILE [--replace]`. What stood there is kept aside. */
runCommand(async (args) => {
  loadEnvironment();
  const { values, positionals } = attempt(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  const file = oneFile(positionals, 'npm run restore -- FILE [--replace]');
  const where = { url: databaseUrl(), replaces: values.replace };
  const { manifest, applied, keptAt } = await restoreBackup(file, where, { now: new Date() });
  return [
    `Restored what was there at ${manifest.madeAt}; every table has as many rows as then.`,
    applied.length > 0 ? `Migrated forward: ${applied.join(', ')}.` : 'It has every migration of this version.',
    ...(keptAt ? [`What stood there before is kept as ${keptAt}; delete it when you do not need it any more.`] : []),
    '',
  ].join('\n');
});
