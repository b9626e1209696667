import { spawnSync } from 'node:child_process';
import { setStage } from './stage.mjs';

// Lighthouse against the built app on a database of its own; see bench/pages/index.ts.
const clear = await setStage('pages');
const args = ['--import', 'tsx', 'bench/pages/index.ts', ...process.argv.slice(2)];
const result = spawnSync(process.execPath, args, { stdio: 'inherit' });
clear();
process.exit(result.status ?? 1);
