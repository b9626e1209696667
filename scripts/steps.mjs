import { spawn, spawnSync } from 'node:child_process';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packBuilt } from './pack-built.mjs';

// What `npm start`, `npm test`, `npm run dev` and the browser tests have in common. Plain JavaScript without packages:
// on a fresh clone this runs before anything is installed.

// The commands it runs go on counting from the same moment.
process.env.FAKTA_BEGAN ??= String(Date.now());
const began = Number(process.env.FAKTA_BEGAN);

/** Says what is being done and how far it is. */
export function say(step, text) {
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6);
  console.log(`${seconds} s  ${step.padEnd(9)} ${text}`);
}

/** Installs the packages when they are missing or the lock file changed since. */
export function install() {
  const wanted = digest(readFileSync('package-lock.json'));
  const mark = 'node_modules/.fakta-installed';
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return say('packages', 'in place');
  say('packages', 'installing from the npm registry (the first time may take some minutes: SQLite can need compiling)');
  // Not `npm ci`: it refuses a lock file that lacks another system's optional binaries, which this one may.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(mark, wanted);
  say('packages', 'installed');
}

/** Generates the database clients when the schema changed since. */
export function generate() {
  const wanted = digest(readFileSync('prisma/schema.prisma'), readFileSync('package-lock.json'));
  const mark = 'prisma/generated/.fakta-generated';
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return say('clients', 'in place');
  runTypeScript('scripts/schema.ts');
  writeFileSync(mark, wanted);
  say('clients', 'generated for SQLite and PostgreSQL');
}

/** Creates or migrates the database and loads `content/` into it. */
export function prepareDatabase() {
  runTypeScript('scripts/prepare-database.ts');
}

/** Builds the app when a source changed since the last build. The same sources with the same secret make the same build. */
export function build() {
  const wanted = digest(...filesOf(sources).map(fingerprint));
  const mark = '.next/fakta-built';
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return say('build', 'in place');
  say('build', 'building the app (about half a minute)');
  const env = {
    FAKTA_BUILD_ID: digest(...filesOf(sources).flatMap((path) => [path, readFileSync(path)])).slice(0, 20),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || keyOfActions(),
  };
  run(process.execPath, [next, 'build'], { quiet: true, env });
  packBuilt();
  writeFileSync(mark, wanted);
  say('build', 'done');
}

const next = 'node_modules/next/dist/bin/next';
const sources = [
  'app',
  'components',
  'content',
  'core',
  'features',
  'lib',
  'prisma/schema.prisma',
  'package-lock.json',
].concat([
  'next.config.js',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-node.ts',
  'scripts/pack-built.mjs',
  'postcss.config.js',
  'tsconfig.json',
]);

function filesOf(paths) {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? filesOf(
          readdirSync(path)
            .sort()
            .map((name) => join(path, name)),
        )
      : [path],
  );
}

function fingerprint(path) {
  const { size, mtimeMs } = statSync(path);
  return `${path} ${size} ${mtimeMs}`;
}

/** What Next seals the arguments of Server Actions with, and names them by; else it draws a new one for each build. */
function keyOfActions() {
  return createHmac('sha256', process.env.NEXTAUTH_SECRET).update('server actions').digest('base64');
}

/**
 * Serves the app (`start`) or serves it while it changes (`dev`), until stopped. Lines of the log go on to whoever reads them; on a terminal only
 * warnings and errors are logged, unless LOG_LEVEL says otherwise.
 */
export function serve(mode) {
  const port = process.env.PORT || '3000';
  const host = process.env.HOST || '127.0.0.1';
  const { node, args, env } = mode === 'start' ? served : { node: [], args: [], env: {} };
  const server = spawn(process.execPath, [...node, next, mode, '-p', port, '-H', host, ...args], {
    stdio: ['inherit', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      LOG_LEVEL: process.env.LOG_LEVEL || (process.stdout.isTTY ? 'warn' : 'info'),
      ...env,
    },
  });
  createInterface({ input: server.stdout }).on('line', (line) => {
    // What Next itself prints while it starts is not repeated.
    if (mode === 'dev' || line.startsWith('{')) console.log(line);
    if (/Ready in/.test(line))
      say('ready', `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}  (Ctrl+C stops; nothing is lost)`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 1));
}

const gibibyte = 2 ** 30;

/**
 * What Node is told where there is little memory (bytes): to collect garbage whenever three tenths have come to what is needed, not only when it is twice or thrice that. A busy server then holds some 390 MB in place of 670, for a tenth more of
 * processor time.
 */
export function nodeFor(memory) {
  return memory < 2 * gibibyte ? ['--heap-growing-percent=30'] : [];
}

/** What a server of the built app is started with: `node` goes to Node, `args` to Next. */
export const served = {
  // In a container its limit counts; without one Node tells of none, or of more than there is.
  node: nodeFor(Math.min(process.constrainedMemory?.() || totalmem(), totalmem())),
  // Longer than a proxy keeps a connection that no one uses (nginx: 60 s): else the app closes one that is just being asked.
  args: ['--keepAliveTimeout', '65000'],
  env: {
    // lib/graceful-stop.ts ends the process, with 0.
    NEXT_MANUAL_SIG_HANDLE: '1',
    // The C library keeps a store of memory for each thread, eight times as many as processors, and gives little of them back: with two, a busy server has half as much.
    MALLOC_ARENA_MAX: '2',
  },
};

/** Reads `.env`; what the shell says wins over it. */
export function loadEnvironment() {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

/** Sets what the app needs and nobody gave: an address and a secret, which is made once and kept beside the database. */
export function settleEnvironment() {
  loadEnvironment();
  process.env.PORT ||= '3000';
  process.env.NEXTAUTH_URL ||= `http://${process.env.HOST || '127.0.0.1'}:${process.env.PORT}`;
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  if (process.env.NEXTAUTH_SECRET) return;
  mkdirSync('data', { recursive: true });
  if (!existsSync('data/secret')) writeFileSync('data/secret', randomBytes(32).toString('base64url'), { mode: 0o600 });
  process.env.NEXTAUTH_SECRET = readFileSync('data/secret', 'utf8');
}

export function runTypeScript(file, args = []) {
  run(process.execPath, ['--import', 'tsx', file, ...args]);
}

/** Runs a command to its end; a failure ends this one too, with the command's output. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const shell = process.platform === 'win32' && command === 'npm';
  const result = spawnSync(command, args, {
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    env: { ...process.env, ...env },
    shell,
  });
  if (result.status === 0) return;
  if (quiet) console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  console.error(
    `\n"${[command, ...args].join(' ')}" failed. Fix what is reported above, then run the same command again.`,
  );
  process.exit(result.status || 1);
}

function digest(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
