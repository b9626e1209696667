import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../core/language/network/kernel');

/**
 * The kernel of the neural network, compiled: AssemblyScript in, WebAssembly bytes out, the same bytes each time.
 * @throws Error with the compiler's own words when the source does not compile.
 */
export async function compileKernel(): Promise<Uint8Array> {
  const names = ['lanes.ts', 'products.ts', 'rows.ts'];
  const files = names.map((name) => [name, readFileSync(join(folder, 'assembly', name), 'utf8')]);
  const entry = { 'kernel.ts': "export * from './products'; export * from './rows';" };
  const options = {
    optimizeLevel: 3,
    shrinkLevel: 0,
    converge: true,
    noAssert: true,
    runtime: 'stub',
    enable: ['simd'],
  };
  const { error, stderr, binary } = await asc.compileString({ ...entry, ...Object.fromEntries(files) }, options);
  if (error || !binary) throw new Error(`Expected kernel/assembly to compile, got ${error?.message}.\n${stderr}`);
  return binary;
}

/** `bytes.ts` as it is committed: core reads no files, so the bytes travel as text. */
export function kernelTable(bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,110}/g) ?? [];
  return `// Data table: kernel/assembly compiled to WebAssembly, as base64. Made by \`node --import tsx scripts/build-kernel.ts\`.
export const kernelBytes = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(folder, 'bytes.ts'), kernelTable(await compileKernel()));
}
