import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Served, serve } from './server.ts';

/** A page as bare as Next makes them: the same words each time, or made anew for each request. */
const layout = `export default function Layout({ children }) { return <html lang="id"><body>{children}</body></html>; }`;
const list = `<ol>{Array.from({ length: 40 }, (_, at) => <li key={at}><a href={'/' + at}>Berita {at}</a></li>)}</ol>`;
const pages = {
  'app/layout.jsx': layout,
  'app/static/page.jsx': `export default function Page() { return ${list}; }`,
  'app/dynamic/page.jsx': `import { headers } from 'next/headers';
    export default async function Page() { await headers(); return ${list}; }`,
  'package.json': '{ "private": true }',
};

/** Builds and serves an app of two pages, `/static` and `/dynamic`, forty lines each, with the Next that Fakta has. @throws when it cannot be built. */
export async function serveBareNext(): Promise<Served> {
  const folder = buildBareNext();
  const clear = () => rmSync(folder, { recursive: true, force: true });
  try {
    const { origin, stop } = await serve([next, 'start', '-p', 'PORT', '-H', '127.0.0.1'], {
      at: '/static',
      cwd: folder,
    });
    return { origin, stop: () => stop().finally(clear) };
  } catch (error) {
    clear();
    throw error;
  }
}

const next = path.resolve('node_modules/next/dist/bin/next');

function buildBareNext(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bare-next-'));
  for (const [file, text] of Object.entries(pages)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  // Turbopack takes nothing from outside its folder, and the modules stand elsewhere.
  const args = [next, 'build', '--webpack'];
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Expected a bare app of Next to build, got:\n${stdout}${stderr}`);
  return folder;
}
