import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { parseArticleFile } from '../core/language/index.ts';

/** A process is started for each case. */
vi.setConfig({ testTimeout: 60_000 });

const article = 'content/articles/korea-selatan-desak-rusia.md';
const run = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/language.ts', ...args], { encoding: 'utf8', input });

type Placed = { readonly start: number; readonly end: number; readonly text: string };

describe('npm run language', () => {
  test('--json prints one object whose offsets slice back', () => {
    const { status, stdout } = run([article, '--json']);
    const read = JSON.parse(stdout);
    const { body } = parseArticleFile(readFileSync(article, 'utf8'));
    expect(status).toBe(0);
    expect(Object.keys(read)).toEqual(['article', 'sentences', 'entities', 'references', 'ms']);
    expect(read.article.language).toBe('id');
    for (const sentence of read.sentences) {
      const { tokens, words, spans } = sentence;
      for (const { start, end, text } of [sentence, ...tokens, ...words, ...spans] as Placed[])
        expect(body.slice(start, end)).toBe(text);
      for (const { because, entityId } of spans) {
        expect(because).toMatch(/\S/);
        if (entityId) expect(read.entities.map(({ id }: { id: string }) => id)).toContain(entityId);
      }
    }
    expect(read.sentences.flatMap(({ words }: { words: object[] }) => words.map(Object.keys))[0]).toEqual(
      'start end text token partOfSpeech head relation confidence'.split(' '),
    );
  });

  test('plain output shows words with tag and relation, spans with their reason, entities', () => {
    const { status, stdout } = run(['-', '--lang', 'id'], 'Presiden Joko Widodo tiba di Bandung.');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 \[prose, 0-37\] Presiden Joko Widodo tiba di Bandung\.$/m);
    expect(stdout).toMatch(/^ +1 Presiden +[A-Z]+ +[a-z]+ .* \d+ %$/m);
    expect(stdout).toMatch(/^ +person: Joko Widodo \(e1\), because of .+$/m);
    expect(stdout).toMatch(/^ +e2 city: Bandung/m);
  });

  test('--conllu reads standard input and tells the language', () => {
    const { status, stdout } = run(['-', '--conllu'], 'The minister said on Monday that the bridge was closed.');
    expect(status).toBe(0);
    expect(stdout).toContain('# sent_id = en-1\n# text = The minister said on Monday that the bridge was closed.\n');
  });

  test.each([
    ['no file', [], undefined],
    ['two files', ['a.md', 'b.md'], undefined],
    ['a missing file', ['no-such-article.md'], undefined],
    ['an unknown language', [article, '--lang', 'fr'], undefined],
    ['both formats', [article, '--json', '--conllu'], undefined],
    ['an unknown option', [article, '--colour'], undefined],
    ['empty input', ['-'], ' \n'],
    ['a third language', ['-'], 'De regering heeft gisteren een nieuw plan voor de bouw van huizen voorgesteld.'],
  ])('%s ends with 2 and says what was expected', (_, args, input) => {
    const { status, stdout, stderr } = run(args, input);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/\S/);
  });
});
