import { spawnSync } from 'node:child_process';
import { setStage } from './stage.mjs';

// The stories of e2e/ in a real browser, against the built app on a database of their own.
const clear = await setStage('e2e');
const result = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
clear();
process.exit(result.status ?? 1);
