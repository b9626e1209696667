import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { routeChunks } from './route-chunks';

const build = mkdtempSync(join(tmpdir(), 'fakta-build-'));
afterAll(() => rmSync(build, { recursive: true, force: true }));

function write(page: string, entryJSFiles: Record<string, readonly string[]>): void {
  const file = join(build, 'server/app', `${page}_client-reference-manifest.js`);
  mkdirSync(join(file, '..'), { recursive: true });
  const manifest = JSON.stringify({ clientModules: {}, entryJSFiles });
  writeFileSync(
    file,
    `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["${page}"] = ${manifest};\n`,
  );
}

test('the scripts of a route are those of its layout, error page and page, each once, without the shared ones', () => {
  writeFileSync(join(build, 'build-manifest.json'), JSON.stringify({ rootMainFiles: ['c/react.js', 'c/next.js'] }));
  write('/attempts/[id]/page', {
    layout: ['c/a.js'],
    error: ['c/a.js', 'c/e.js'],
    page: ['c/next.js', 'c/a.js', 'c/p.js'],
  });
  expect(routeChunks('/attempts/[id]', build)).toEqual({
    shared: [join(build, 'c/react.js'), join(build, 'c/next.js')],
    own: [join(build, 'c/a.js'), join(build, 'c/e.js'), join(build, 'c/p.js')],
  });
});

test('no build, an unknown route or an empty list is told, never passed over', () => {
  write('/page', {});
  expect(() => routeChunks('/', build)).toThrow(/Expected scripts for \//);
  expect(() => routeChunks('/no/such', build)).toThrow(/Run `npm run build` first/);
  expect(() => routeChunks('/', join(build, 'nowhere'))).toThrow(/Run `npm run build` first/);
});
