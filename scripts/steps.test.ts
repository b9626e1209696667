import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { nodeFor } from './steps.mjs';

const gibibyte = 2 ** 30;

test('where there is little memory Node collects garbage sooner, and knows how it is told so', () => {
  const told = nodeFor(gibibyte);
  expect(told).toEqual(['--heap-growing-percent=30']);
  expect(spawnSync(process.execPath, [...told, '-e', '0']).status).toBe(0);
});

test('where there is enough it is left as it is', () => {
  expect(nodeFor(2 * gibibyte)).toEqual([]);
});
