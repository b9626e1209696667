import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { processorSeconds } from './processor.ts';

test('what a process and its ended children used grows with their work', () => {
  const before = processorSeconds(process.pid);
  spawnSync(process.execPath, ['-e', 'let sum = 0; for (let at = 0; at < 3e8; at += 1) sum += at;']);
  const used = processorSeconds(process.pid) - before;
  expect(used).toBeGreaterThan(0.05);
});
