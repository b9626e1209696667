import { spawnSync } from 'node:child_process';
import { setStage } from './stage.mjs';

// Measures the built app on a database of its own, unless DATABASE_URL names one: `bench.mjs NAME` runs bench/NAME/index.ts, which says what it takes.
const [name = '', ...args] = process.argv.slice(2);
const clear = await setStage(name);
const result = spawnSync(process.execPath, ['--import', 'tsx', `bench/${name}/index.ts`, ...args], {
  stdio: 'inherit',
});
clear();
process.exit(result.status ?? 1);
