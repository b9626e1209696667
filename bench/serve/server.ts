import { spawn } from 'node:child_process';
import { answersInTime, freePort, hasEnded, killed } from '../../scripts/own-server.ts';

export type Served = { readonly origin: string; readonly stop: () => Promise<void> };

/** Starts a program that serves on the port that stands in for "PORT" in its arguments; answers once `at` is answered. */
export async function serve(
  args: readonly string[],
  { at, cwd }: { readonly at: string; readonly cwd?: string },
): Promise<Served> {
  const port = await freePort();
  const own = args.map((arg) => (arg === 'PORT' ? String(port) : arg));
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, own, { cwd, stdio: 'ignore' });
  if (await answersInTime(origin + at, () => !hasEnded(child))) return { origin, stop: () => killed(child) };
  await killed(child);
  throw new Error(`Expected "${own.join(' ')}" to serve ${at}, got nothing within a minute.`);
}
