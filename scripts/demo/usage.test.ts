import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function demo(args: readonly string[], mode: string) {
  const env = { ...process.env, NODE_ENV: mode as 'test', NEXTAUTH_SECRET: 'x' };
  return spawnSync(process.execPath, ['scripts/demo.mjs', ...args], { encoding: 'utf8', env });
}

test('an unknown word is refused, with what was expected', () => {
  const { status, stderr } = demo(['--delete'], 'test');
  expect(status).toBe(2);
  expect(stderr).toContain('Expected "--remove", "--yes" or nothing, got "--delete".');
});

test('in production nothing is made unless asked for twice', () => {
  const { status, stderr } = demo([], 'production');
  expect(status).toBe(2);
  expect(stderr).toContain('--yes');
});
