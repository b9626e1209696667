import { build, generate, install, prepareDatabase, serve, settleEnvironment } from './steps.mjs';

settleEnvironment();
install();
generate();
prepareDatabase();
build();
serve('start');
