import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Script files, as paths from the root of the project. */
export type RouteChunks = {
  /** Of every page: React and Next's router. */
  readonly shared: readonly string[];
  /** Of the layout, the error page and the page itself. */
  readonly own: readonly string[];
};

/**
 * The scripts that a browser loads for a route ("/attempts/[id]/[number]"), as Next's manifests of the build list them: the
 * names are hashes. The polyfills are left out: browsers with modules do not load them.
 * @throws when there is no build, or no such route in it.
 */
export function routeChunks(route: string, build = '.next'): RouteChunks {
  const page = route === '/' ? '/page' : `${route}/page`;
  const { rootMainFiles } = JSON.parse(read(join(build, 'build-manifest.json'))) as { rootMainFiles: string[] };
  // A script that sets `globalThis.__RSC_MANIFEST[page]` to an object that is JSON.
  const script = read(join(build, 'server/app', `${page}_client-reference-manifest.js`));
  const [, json = ''] = /__RSC_MANIFEST\["[^"]+"\] = (\{[\s\S]*\});?\s*$/.exec(script) ?? [];
  const { entryJSFiles } = JSON.parse(json) as { entryJSFiles: Record<string, string[]> };
  const own = new Set(Object.values(entryJSFiles).flat());
  const found = {
    shared: rootMainFiles.map((file) => join(build, file)),
    own: [...own].filter((file) => !rootMainFiles.includes(file)).map((file) => join(build, file)),
  };
  if (found.shared.length === 0 || found.own.length === 0)
    throw new Error(
      `Expected scripts for ${route} in the manifests of ${build}, got none. Has Next changed their form?`,
    );
  return found;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`Expected ${file}, got nothing. Run \`npm run build\` first.`);
  }
}
