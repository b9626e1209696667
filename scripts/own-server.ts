import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

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
    return this.process === undefined || this.process.exitCode !== null || this.process.signalCode !== null;
  }

  async start(): Promise<void> {
    const next = ['node_modules/next/dist/bin/next', 'start', '-p', String(this.port), '-H', '127.0.0.1'].concat([
      '--keepAliveTimeout',
      '65000',
    ]);
    this.process = spawn(process.execPath, next, {
      stdio: 'ignore',
      env: { ...process.env, NEXT_MANUAL_SIG_HANDLE: '1', NEXTAUTH_URL: this.address, ...this.environment },
    });
    for (let tries = 0; tries < 300 && !this.ended; tries += 1) {
      const answer = await fetch(`${this.address}/api/health`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((later) => setTimeout(later, 200));
    }
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
    if (this.ended) return;
    const gone = new Promise((end) => this.process?.once('exit', end));
    this.process?.kill('SIGKILL');
    await gone;
  }
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
