import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

/** A regular expression as it is written, such as `/a+$/u`, and the files that it is in. */
export type WrittenRegex = { readonly written: string; readonly files: readonly string[] };

/** Rooms whose code meets what people and other servers send. */
const rooms = ['app', 'components', 'core', 'features', 'lib', 'proxy.ts'];

/** Every regular expression of the rooms that repeats something without a bound; the others are linear by themselves. */
export function regexesOfHouse(): readonly WrittenRegex[] {
  const found = new Map<string, Set<string>>();
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...rooms], {
    encoding: 'utf8',
  });
  for (const file of listed.split('\n').filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$/.test(path)))
    for (const written of regexesIn(readFileSync(file, 'utf8'), file.endsWith('x')))
      if (repeatsWithoutBound(written)) found.set(written, (found.get(written) ?? new Set()).add(file));
  return [...found].map(([written, files]) => ({ written, files: [...files] }));
}

/** Those that stand in a file as such; what is put together from strings is made of parts that stand in `content/` and in the file. */
export function regexesIn(source: string, isTsx = false): readonly string[] {
  const options = { loader: isTsx ? 'tsx' : 'ts', jsx: 'automatic', supported: { decorators: false } } as const;
  const program = parse(transformSync(source, options).code, { ecmaVersion: 'latest', sourceType: 'module' });
  const written: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) written.push(`/${regex.pattern}/${regex.flags}`);
    for (const part of Object.values(node)) walk(part);
  };
  walk(program.body);
  return written;
}

/** A `*`, a `+` or a `{2,}` that is no letter and stands in no class. */
export function repeatsWithoutBound(written: string): boolean {
  const bare = written.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  return /[*+]|\{\d+,\}/.test(bare);
}
