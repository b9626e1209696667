import { type ChildProcess, spawn } from 'node:child_process';

/** Serves the built app at `NEXTAUTH_URL`, which `scripts/stage.mjs` has set; answers once it does. */
export async function serve(): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const origin = process.env.NEXTAUTH_URL ?? '';
  const args = ['node_modules/next/dist/bin/next', 'start', '-p', new URL(origin).port, '-H', '127.0.0.1'];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  await untilHealthy(server, `${origin}/api/health`);
  return { origin, stop: () => server.kill('SIGTERM') };
}

async function untilHealthy(server: ChildProcess, url: string): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error(`Expected the app to serve ${url}, got exit code ${server.exitCode}. See its output above.`);
}
