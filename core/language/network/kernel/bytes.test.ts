import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileKernel, kernelTable } from '../../../../scripts/build-kernel.ts';

it('the committed bytes are what the source compiles to', async () => {
  const committed = readFileSync(new URL('bytes.ts', import.meta.url), 'utf8');
  expect(committed, 'Run `node --import tsx scripts/build-kernel.ts`.').toBe(kernelTable(await compileKernel()));
});
