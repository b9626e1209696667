import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test, vi } from 'vitest';

/** A process is started for each case. */
vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['no data', [], /^Expected the folder of the data, got nothing\. Use: .+FAKTA_DATA\.\n$/],
  ['a folder without corpora', ['content'], /^Expected a folder with treebanks\/ and entities\/, got content without/],
  ['an unknown option', ['--colour'], /^Unknown option/],
])('%s ends with 2 and says what was expected', (_, args, message) => {
  const { FAKTA_DATA: _data, ...env } = process.env;
  const script = path.join(import.meta.dirname, 'index.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
    env,
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});
