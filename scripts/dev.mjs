import { generate, install, prepareDatabase, serve, settleEnvironment } from './steps.mjs';

settleEnvironment();
install();
generate();
prepareDatabase();
serve('dev');
