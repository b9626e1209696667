import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { served } from './steps.mjs';

/** A server of the built app that may be killed and started again, on a port of its own and the database of the run. */
export class OwnServer {
  private process: ChildProcess | undefined;

  private constructor(
    readonly port: number,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  static async start(environment: Readonly<Record<string, string>> = {}): Promise<OwnServer> {
    const server = new OwnServer(await freePort(), environment);
    await server.start();
    return server;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Of the process that serves now. */
  get pid(): number {
    return this.process?.pid ?? 0;
  }

  private get ended(): boolean {
    return this.process === undefined || hasEnded(this.process);
  }

  async start(): Promise<void> {
    const next = [
      ...served.node,
      'node_modules/next/dist/bin/next',
      'start',
      '-p',
      String(this.port),
      '-H',
      '127.0.0.1',
      ...served.args,
    ];
    this.process = spawn(process.execPath, next, {
      stdio: 'ignore',
      env: { ...process.env, ...served.env, NEXTAUTH_URL: this.address, ...this.environment },
    });
    if (await answersInTime(`${this.address}/api/health`, () => !this.ended)) return;
    await this.kill();
    throw new Error(`Expected the server at ${this.address} to answer within a minute, got nothing. Is the app built?`);
  }

  /** As an administrator does. Answers with its code once it has ended. */
  async stop(): Promise<number | null> {
    if (this.ended) return this.process?.exitCode ?? null;
    const code = new Promise<number | null>((end) => this.process?.once('exit', end));
    this.process?.kill('SIGTERM');
    return code;
  }

  /** As a power cut would. Answers once it is gone, at once where it has ended by itself. */
  async kill(): Promise<void> {
    if (this.process) await killed(this.process);
  }
}

/** Whether an address is answered well within a minute, asked as long as `goesOn` says so. */
export async function answersInTime(url: string, goesOn: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 300 && goesOn(); tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((later) => setTimeout(later, 200));
  }
  return false;
}

/** Ends a process at once; answers when it is gone. */
export async function killed(process: ChildProcess): Promise<void> {
  if (hasEnded(process)) return;
  const gone = new Promise((end) => process.once('exit', end));
  process.kill('SIGKILL');
  await gone;
}

export function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? found(address.port) : failed(new Error('no port'))));
    });
  });
}
