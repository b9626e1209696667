import { generate, install, run, runTypeScript, say } from './steps.mjs';

// Everything but the browser: the house, the types, the formatting, and every unit and database test.
install();
generate();
say('house', 'who imports whom');
runTypeScript('scripts/check-house.ts');
say('lint', 'format and lint');
run(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '.']);
say('types', 'route types, then the compiler');
run(process.execPath, ['node_modules/next/dist/bin/next', 'typegen'], { quiet: true });
run(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit']);
say('tests', 'units, and commands on a real database');
run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)]);
