import { build, generate, install, prepareDatabase, settleEnvironment } from './steps.mjs';

// Everything that `npm start` does before it serves; with --build also the build.
settleEnvironment();
install();
generate();
prepareDatabase();
if (process.argv.includes('--build')) build();
