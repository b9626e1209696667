import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/own-server.ts';

const installed = '/usr/lib/postgresql';

/** A PostgreSQL of its own in a folder that is removed, to be stopped and killed at will. Its settings are those of the installation. */
export class OwnPostgresql {
  private constructor(
    private readonly folder: string,
    private readonly programs: string,
    private readonly port: number,
  ) {}

  /** @throws when PostgreSQL’s programs are not installed. */
  static async make(): Promise<OwnPostgresql> {
    const [newest] = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a)) : [];
    if (!newest)
      throw new Error(
        `Expected PostgreSQL’s programs under ${installed}, found none. Install them, or take --on sqlite.`,
      );
    const folder = mkdtempSync(join(tmpdir(), 'fakta-chaos-pg-'));
    if (isRoot) chownSync(folder, idOf('-u'), idOf('-g'));
    const own = new OwnPostgresql(join(folder, 'data'), join(installed, newest, 'bin'), await freePort());
    own.run('initdb', ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8']);
    own.start();
    return own;
  }

  get url(): string {
    return `postgresql://postgres@127.0.0.1:${this.port}/postgres`;
  }

  start(): void {
    this.run('pg_ctl', [
      'start',
      '-w',
      '-l',
      `${this.folder}.log`,
      '-o',
      `-p ${this.port} -k ${tmpdir()} -h 127.0.0.1`,
    ]);
  }

  /** As an administrator does who wants it stopped now: open transactions are rolled back. */
  stop(): void {
    this.run('pg_ctl', ['stop', '-m', 'fast', '-w']);
  }

  /** As a power cut would: no process of it writes another byte. */
  kill(): void {
    const [postmaster] = readFileSync(join(this.folder, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(postmaster), 'SIGKILL');
    // Its children end by themselves once they find it gone; a new postmaster refuses to start before.
    for (let tries = 0; tries < 50; tries += 1) {
      try {
        this.start();
        return;
      } catch {
        execFileSync('sleep', ['0.2']);
      }
    }
    throw new Error(`Expected PostgreSQL to start again after it was killed. See ${this.folder}.log.`);
  }

  /** Ends every connection to it but the one that says so, as `pg_terminate_backend` does. */
  terminateBackends(): void {
    const others =
      "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = 'postgres'";
    execFileSync(join(this.programs, 'psql'), [this.url, '-q', '-c', others], { stdio: 'ignore' });
  }

  remove(): void {
    this.run('pg_ctl', ['stop', '-m', 'immediate', '-w']);
    rmSync(join(this.folder, '..'), { recursive: true, force: true });
  }

  /** PostgreSQL refuses to be run by root. */
  private run(program: string, args: readonly string[]): void {
    const command = [join(this.programs, program), '-D', this.folder, ...args];
    const whole = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    const [first = '', ...rest] = whole;
    execFileSync(first, rest, { stdio: 'ignore', cwd: tmpdir() });
  }
}

const isRoot = process.getuid?.() === 0;

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
}
