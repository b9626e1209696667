import { generate, install, prepareDatabase, runTypeScript, settleEnvironment } from './steps.mjs';

const args = process.argv.slice(2);
const unknown = args.find((arg) => !['--remove', '--yes'].includes(arg));
if (unknown !== undefined) {
  console.error(`Expected "--remove", "--yes" or nothing, got "${unknown}". Run: npm run demo -- [--remove] [--yes]`);
  process.exit(2);
}
settleEnvironment();
if (process.env.NODE_ENV === 'production' && !args.includes('--yes')) {
  console.error(
    'Expected a database for trying things, got NODE_ENV=production. Run "npm run demo -- --yes" if its people may meet an invented class.',
  );
  process.exit(2);
}
install();
generate();
prepareDatabase();
runTypeScript('scripts/demo/run.ts', args);
