import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Compiles the network's kernel: AssemblyScript in, WebAssembly bytes out, the same bytes each time.
 * `node training/kernel.mjs` writes kernel/bytes.ts; with `--check` it only compares, and exits with 1 when they differ.
 * The compiler (100 MB with what it needs) comes from the npm registry for this one call and is not installed with the project.
 */
const folder = path.join(import.meta.dirname, '..', 'core', 'language', 'network', 'kernel');
const compiler = 'assemblyscript@0.28.20';

const made = tableOf(compile());
const file = path.join(folder, 'bytes.ts');
if (process.argv[2] !== '--check') writeFileSync(file, made);
else if (readFileSync(file, 'utf8') !== made) {
  console.error(
    `Expected ${file} to be what kernel/assembly compiles to, got other bytes. Run: node training/kernel.mjs`,
  );
  process.exit(1);
} else console.log('kernel: the committed bytes are what kernel/assembly compiles to');

function compile() {
  const out = mkdtempSync(path.join(tmpdir(), 'kernel-'));
  const target = path.join(out, 'kernel.wasm');
  const flags = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '-o', target];
  const entry = path.join(folder, 'assembly', 'kernel.ts');
  const { status, stderr } = spawnSync('npx', ['--yes', '-p', compiler, 'asc', entry, ...flags], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Expected kernel/assembly to compile, got exit code ${status}.\n${stderr}`);
  const bytes = readFileSync(target);
  rmSync(out, { recursive: true });
  return bytes;
}

/** core reads no files, so the bytes travel as text. */
function tableOf(bytes) {
  const lines = bytes.toString('base64').match(/.{1,110}/g) ?? [];
  return `// Data table: kernel/assembly compiled to WebAssembly, as base64. Made by \`node training/kernel.mjs\`.
export const kernelBytes = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');
`;
}
