import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type FakeModel, fakeModel, says } from '../../features/quizzes/writer/fake-model.ts';

/** A process is started for each case. */
vi.setConfig({ testTimeout: 60_000 });

const article = 'content/articles/id-07-asean-1967.md';
let fake: FakeModel;

beforeAll(async () => {
  fake = await fakeModel(says({ items: [{ id: 'q-nobody', stem: 'Kapan?', distractors: null }] }), 20_000);
});
afterAll(() => fake.close());

const run = (args: readonly string[], env: FakeModel['env']) =>
  promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'scripts/quiz.ts', article, '--count', '3', '--json', ...args],
    {
      env: { ...process.env, ...env },
    },
  );
const questionsOf = (stdout: string) => JSON.parse(stdout).questions;

describe('npm run quiz', () => {
  test('asks a writer only with --writer; what came of it stands beside the questions, not among them', async () => {
    const without = await run([], fake.env);
    expect(fake.sent).toEqual([]);
    const { stdout, stderr } = await run(['--writer'], fake.env);
    expect(fake.sent).toHaveLength(1);
    expect(stderr).toBe('Writer fake-7b: none-passed; 0 taken, 0 refused, 1 dropped.\n');
    expect(questionsOf(stdout)).toEqual(questionsOf(without.stdout));
  });

  test.each([
    ['none is set up', { FAKTA_WRITER_URL: '', FAKTA_WRITER_MODEL: '' }],
    ['it is half set up', { FAKTA_WRITER_URL: 'http://127.0.0.1:1/v1', FAKTA_WRITER_MODEL: '' }],
  ])('--writer ends with 2 when %s', async (_, env) => {
    await expect(run(['--writer'], env)).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/xpected .+, got .+\. Set both/),
    });
  });
});
