import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

export type Import = {
  readonly line: number;
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** The imported path from the root, without extension; absent for a package. */
  readonly target?: string;
};

export type SourceFile = {
  readonly path: string;
  readonly lines: number;
  readonly isTest: boolean;
  /** Says in its first lines that it is a table of data. */
  readonly isTable: boolean;
  readonly imports: readonly Import[];
  /** Words that open a door to what people send. */
  readonly dangers: readonly { readonly line: number; readonly word: string }[];
  /** Line of a default export, if there is one. */
  readonly defaultExport?: number;
};

// Statements only: `import x from 'y'`, `export * from 'y'`, `import 'y'`, and `import('y')` anywhere.
const statement =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

const danger = /\$(?:query|execute)RawUnsafe\b|\bPrisma\.raw\b|\beval\(|\bnew Function\(|\bdangerouslySetInnerHTML\b/g;

/** Reads one source file as the house check sees it. `path` is relative to the root, with forward slashes. */
export function readSource(path: string, text: string = readFileSync(path, 'utf8')): SourceFile {
  const imports = [...text.matchAll(statement)].map((match) => {
    const specifier = match[3] ?? match[4] ?? '';
    const leading = match[0].length - match[0].trimStart().length;
    return {
      line: lineOf(text, match.index + leading),
      specifier,
      typeOnly: match[2] !== undefined,
      target: resolve(path, specifier),
    };
  });
  const exported = text.search(/^export default /m);
  return {
    path,
    lines: text.split('\n').length,
    isTest: /\.test\.tsx?$/.test(path),
    isTable: text.slice(0, 400).includes('// Data table'),
    imports,
    dangers: [...text.matchAll(danger)].map(({ 0: word, index }) => ({ line: lineOf(text, index), word })),
    defaultExport: exported < 0 ? undefined : lineOf(text, exported),
  };
}

function resolve(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) return bare(specifier.slice(2));
  if (specifier.startsWith('.')) return bare(posix.join(posix.dirname(path), specifier));
  return undefined;
}

function bare(path: string): string {
  return path.replace(/\.(ts|tsx|mjs|js|json|css)$/, '');
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
