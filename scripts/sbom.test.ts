import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'fakta-sbom-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Locked = {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly inBundle?: boolean;
  readonly optional?: boolean;
  readonly name?: string;
};
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

function sbom(name: string): string {
  const to = join(folder, name);
  // A registry that answers nothing.
  const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:9', npm_config_cache: join(folder, 'cache') };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/sbom.mjs', '--to', to], { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return readFileSync(to, 'utf8');
}

test('the bill of materials is made without a network, names every package, and is the same each time', () => {
  const [text, again] = [sbom('a.json'), sbom('b.json')];
  expect(again).toBe(text);
  const bill = JSON.parse(text);
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'fakta', type: 'application' } },
  });
  const named = new Set(bill.components.map(({ 'bom-ref': ref }: { 'bom-ref': string }) => ref.split('|')[0]));
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly dependencies: object };
  for (const name of Object.keys(dependencies))
    expect(named).toContain(`${name}@${lock.packages[`node_modules/${name}`]?.version}`);
  const needed = packages.filter(([, { optional, inBundle }]) => !optional && !inBundle);
  for (const [path, { version, name }] of needed)
    expect(named).toContain(`${name ?? path.split('node_modules/').at(-1)}@${version}`);
  expect(text).not.toContain(process.cwd());
});

test('the lock file knows every package by its content, and no registry by name', () => {
  const unknown = packages.filter(([, { integrity, inBundle }]) => !integrity && !inBundle).map(([path]) => path);
  expect(unknown, 'packages without `integrity`: a registry could answer anything').toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
});
