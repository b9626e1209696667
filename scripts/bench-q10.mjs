import { spawnSync } from 'node:child_process';
import { setStage } from './stage.mjs';

// Plays the task Q10 against the built app, on a database of its own unless DATABASE_URL names one; see bench/q10/index.ts.
const clear = await setStage('q10');
const args = ['--import', 'tsx', 'bench/q10/index.ts', ...process.argv.slice(2)];
const result = spawnSync(process.execPath, args, { stdio: 'inherit' });
clear();
process.exit(result.status ?? 1);
