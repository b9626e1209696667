import { type ChildProcess, spawn } from 'node:child_process';
import { freePort } from '../../scripts/own-server.ts';

export type Served = { readonly origin: string; readonly pid: number; readonly stop: () => Promise<void> };

/** Starts a program that serves on the port that stands in for "PORT" in its arguments; answers once `at` is answered. */
export async function serve(
  args: readonly string[],
  { at, cwd, env = {} }: { readonly at: string; readonly cwd?: string; readonly env?: Record<string, string> },
): Promise<Served> {
  const port = await freePort();
  const own = args.map((arg) => (arg === 'PORT' ? String(port) : arg));
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, own, { cwd, stdio: 'ignore', env: { ...process.env, ...env } });
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    const answer = await fetch(origin + at).catch(() => null);
    if (answer?.ok) return { origin, pid: child.pid ?? 0, stop: () => end(child) };
    await new Promise((later) => setTimeout(later, 200));
  }
  await end(child);
  throw new Error(`Expected "${own.join(' ')}" to serve ${at}, got nothing within a minute.`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((ended) => child.once('exit', ended));
  child.kill('SIGKILL');
  await gone;
}
