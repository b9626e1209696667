import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

// What Fakta is made of, as CycloneDX: every package, by the lock file alone, without a network; those that only develop and test it are marked.
// (npm's --omit=dev leaves out some that also run.)
// `npm run sbom -- [--to FILE]`. The same lock file gives the same bytes: npm's serial number and time are left out.
const { values } = parseArgs({ options: { to: { type: 'string', default: 'data/sbom.cdx.json' } } });
const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'];
const { status, stdout, stderr } = spawnSync('npm', args, {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
if (status !== 0) {
  console.error(`npm sbom ended with ${status}: ${stderr || stdout}\nRun \`npm install\`, then this again.`);
  process.exit(1);
}
const { serialNumber: _, metadata, ...rest } = JSON.parse(stdout);
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
// npm names the whole after its folder.
const component = { ...metadata.component, type: 'application', name, version };
const { timestamp: __, ...told } = metadata;
mkdirSync(dirname(values.to), { recursive: true });
writeFileSync(values.to, `${JSON.stringify({ ...rest, metadata: { ...told, component } }, null, 1)}\n`);
console.log(`${values.to}: ${rest.components.length} packages (CycloneDX ${rest.specVersion})`);
