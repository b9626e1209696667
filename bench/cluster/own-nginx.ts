import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Refusal } from '../../scripts/article-input.ts';
import { freePort } from '../../scripts/own-server.ts';

const programs = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** One request as nginx saw it. `tried` are the statuses of each process that was asked, in their order. */
export type Seen = { readonly status: number; readonly tried: readonly string[]; readonly asked: readonly string[] };

/** An nginx of its own in a folder that is removed, which asks the app as deploy/nginx says. */
export class OwnNginx {
  private process: ChildProcess | undefined;
  private readonly folder = mkdtempSync(join(tmpdir(), 'fakta-nginx-'));

  private constructor(
    private readonly program: string,
    readonly port: number,
  ) {}

  /** @throws Refusal when nginx is not installed. */
  static async make(): Promise<OwnNginx> {
    const program = programs.find((path) => existsSync(path));
    if (!program)
      throw new Refusal(
        `Expected nginx, found none at ${programs.join(', ')}. Install it (Debian: apt-get install nginx).`,
      );
    return new OwnNginx(program, await freePort());
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** From now on the processes at these ports are asked. */
  async start(ports: readonly number[]): Promise<void> {
    this.configure(ports, null);
    this.process = spawn(this.program, ['-c', this.at('nginx.conf'), '-p', this.folder], { stdio: 'ignore' });
    for (let tries = 0; tries < 50; tries += 1) {
      if (await fetch(this.address).catch(() => null)) return;
      await new Promise((later) => setTimeout(later, 100));
    }
    throw new Error(
      `Expected nginx to answer at ${this.address}. ${readFileSync(this.at('error.log'), 'utf8').slice(-500)}`,
    );
  }

  /** As deploy/rolling-restart.sh does: no new request goes to the process at `down`. Answers when nginx's new workers have taken over. */
  async leaveOut(ports: readonly number[], down: number | null): Promise<void> {
    this.configure(ports, down);
    execFileSync(this.program, ['-c', this.at('nginx.conf'), '-p', this.folder, '-s', 'reload'], { stdio: 'ignore' });
    await new Promise((later) => setTimeout(later, 1000));
  }

  /** All that was asked up to now. */
  seen(): readonly Seen[] {
    const lines = readFileSync(this.at('access.log'), 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => {
      const [status = '', tried = '', asked = ''] = line.split('|');
      return { status: Number(status), tried: tried.split(', '), asked: asked.split(', ') };
    });
  }

  async remove(): Promise<void> {
    if (this.process && this.process.exitCode === null) {
      const gone = new Promise((end) => this.process?.once('exit', end));
      this.process.kill('SIGTERM');
      await gone;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private configure(ports: readonly number[], down: number | null): void {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    for (const name of temporary) mkdirSync(this.at(name), { recursive: true });
    const servers = ports.map((port) => `server 127.0.0.1:${port}${port === down ? ' down' : ''};`).join(' ');
    const upstream = readFileSync('deploy/nginx/fakta-upstream.conf', 'utf8').replace(/( *server [^;]*;\n?)+/, servers);
    writeFileSync(
      this.at('nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;' : ''}
      daemon off; worker_processes 2; pid ${this.at('pid')}; error_log ${this.at('error.log')} warn;
      events { worker_connections 4096; }
      http {
        log_format seen '$status|$upstream_status|$upstream_addr';
        access_log ${this.at('access.log')} seen;
        ${temporary.map((name) => `${name}_temp_path ${this.at(name)};`).join(' ')}
        ${upstream}
        server { listen 127.0.0.1:${this.port}; include ${resolve('deploy/nginx/fakta-proxy.conf')}; }
      }`,
    );
  }

  private at(name: string): string {
    return join(this.folder, name);
  }
}
