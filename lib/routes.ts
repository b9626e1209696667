import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tells of an address which route it is: "/attempts/[id]/[number]". */
export type RouteOf = (url: string) => string;

type Manifest = {
  readonly staticRoutes: readonly { readonly page: string }[];
  readonly dynamicRoutes: readonly { readonly page: string; readonly regex: string }[];
};

/** By the routes of the build. An address itself holds ids, codes of classes and what was searched for: none of that is told. */
export function routesOf({ staticRoutes, dynamicRoutes }: Manifest): RouteOf {
  const fixed = new Set(staticRoutes.map(({ page }) => page));
  const patterns = dynamicRoutes.map(({ page, regex }) => ({ page, pattern: new RegExp(regex) }));
  return (url) => {
    const end = url.search(/[?#]/);
    const path = end < 0 ? url : url.slice(0, end);
    if (fixed.has(path)) return path;
    if (path.startsWith('/_next/static/')) return '/_next/static';
    return patterns.find(({ pattern }) => pattern.test(path))?.page ?? '(none)';
  };
}

/** By the build of this folder; where there is none, as while developing, every address is "(none)". */
export function builtRoutes(): RouteOf {
  try {
    const file = join(process.cwd(), '.next', 'routes-manifest.json');
    return routesOf(JSON.parse(readFileSync(file, 'utf8')) as Manifest);
  } catch {
    return routesOf({ staticRoutes: [], dynamicRoutes: [] });
  }
}
