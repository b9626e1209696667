import { parseArgs } from 'node:util';
import { databaseUrl } from '../lib/env.ts';
import { attempt, Refusal, runCommand } from './article-input.ts';
import { makeBackup, rotate } from './backup/make.ts';
import { rotationFrom } from './backup/rotation.ts';
import { loadEnvironment } from './steps.mjs';

const options = { to: { type: 'string', default: 'data/backups' }, keep: { type: 'string' } } as const;

/** A backup of the database while it is used: `npm run backup -- [--to FOLDER] [--keep DAYS,WEEKS,MONTHS]`. */
runCommand(async (args) => {
  loadEnvironment();
  const { values } = attempt(() => parseArgs({ args: [...args], options }));
  const rotation = values.keep === undefined ? undefined : rotationFrom(values.keep);
  if (values.keep !== undefined && !rotation)
    throw new Refusal(`Expected days, weeks and months after --keep, such as 7,4,12; got "${values.keep}".`);
  const { file, manifest } = await makeBackup({ url: databaseUrl(), folder: values.to }, { now: new Date() });
  const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0);
  const over = rotation ? rotate(values.to, rotation) : [];
  return [
    `${file}: ${(manifest.bytes / 1024 / 1024).toFixed(1)} MiB, ${rows} rows in ${Object.keys(manifest.rows).length} tables, checked.`,
    ...over.map((name) => `${name}: deleted, as --keep ${values.keep} says.`),
    '',
  ].join('\n');
});
