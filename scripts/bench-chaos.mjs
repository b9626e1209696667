import { spawnSync } from 'node:child_process';
import { setStage } from './stage.mjs';

// Kills the built app again and again while learners answer, on a database of its own; see bench/chaos/index.ts.
const clear = await setStage('chaos');
const args = ['--import', 'tsx', 'bench/chaos/index.ts', ...process.argv.slice(2)];
const result = spawnSync(process.execPath, args, { stdio: 'inherit' });
clear();
process.exit(result.status ?? 1);
