import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { parseArticleFile } from '../core/language/index.ts';

/** A process is started for each case. */
vi.setConfig({ testTimeout: 60_000 });

const seedArticle = 'content/articles/id-07-asean-1967.md';
const run = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/quiz.ts', ...args], { encoding: 'utf8', input });

describe('npm run quiz', () => {
  test('--json prints one object with the keys of the contract', () => {
    const { status, stdout } = run([seedArticle, '--json', '--count', '7', '--seed', '3']);
    const report = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(Object.keys(report)).toEqual(['article', 'facts', 'questions', 'rejected', 'ms']);
    expect(Object.keys(report.article)).toEqual(['title', 'language', 'words']);
    expect(report.article.language).toBe('id');
    expect(Object.keys(report.facts[0])).toEqual(['id', 'kind', 'text', 'evidence']);
    const { body } = parseArticleFile(readFileSync(seedArticle, 'utf8'));
    expect(report.questions.length).toBe(7);
    for (const question of report.questions) {
      expect(question).toMatchObject({
        id: expect.any(String),
        kind: expect.any(String),
        stem: expect.any(String),
        key: expect.any(String),
      });
      expect(body.slice(question.evidence.start, question.evidence.end)).toBe(question.evidence.text);
      expect(report.facts.map(({ id }: { id: string }) => id)).toContain(question.factId);
    }
    for (const { stem, reason } of report.rejected) expect([stem, reason].every((text) => text.length > 0)).toBe(true);
  });

  test('reads standard input, and says so when the article proves less than was asked', () => {
    const { status, stdout, stderr } = run(
      ['-', '--lang', 'id', '--count', '5'],
      'Indonesia meratifikasi perjanjian itu.\n',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('0 questions');
    expect(stderr).toMatch(/Expected 5 questions, the article proves 0\./);
  });

  test('tells the language of plain text, and refuses a third one', () => {
    const body = readFileSync(seedArticle, 'utf8').split('---').at(2) ?? '';
    expect(JSON.parse(run(['-', '--json'], body).stdout).article.language).toBe('id');
    const dutch =
      'De regering heeft gisteren een nieuw plan voor de bouw van huizen voorgesteld aan het parlement in Den Haag.';
    const { status, stderr } = run(['-'], dutch);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Expected Indonesian or English, got another language/);
  });

  test('plain output shows question, key, quote and reason', () => {
    const { stdout } = run([seedArticle, '--count', '3', '--kinds', 'multiple-choice']);
    expect(stdout).toMatch(/1\. \[multiple-choice\] .+\?/);
    expect(stdout).toMatch(/Key: .+/);
    expect(stdout).toMatch(/Quote \[\d+-\d+\]: .+/);
    expect(stdout).toMatch(/Why: .+/);
  });

  test('--facts shows each fact with status, parts and quote instead of questions', () => {
    const { status, stdout } = run([seedArticle, '--facts']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/1\. \[asserted \w+\] .+\.\n {3}(subject|time|place): .+/);
    expect(stdout).toMatch(/Quote \[\d+-\d+\]: .+/);
    expect(stdout).not.toContain('Difficulty');
    const { facts } = JSON.parse(run([seedArticle, '--facts', '--json']).stdout);
    const { body } = parseArticleFile(readFileSync(seedArticle, 'utf8'));
    for (const { slots, places, evidence } of facts) {
      expect(slots.length).toBeGreaterThan(0);
      expect(places[0]).toEqual(evidence);
      expect(body.slice(evidence.start, evidence.end)).not.toBe('');
    }
  });

  test.each([
    ['no file', []],
    ['two files', ['a.md', 'b.md']],
    ['a missing file', ['no-such-article.md']],
    ['an unknown language', [seedArticle, '--lang', 'fr']],
    ['an unknown kind', [seedArticle, '--kinds', 'essay']],
    ['a count of nothing', [seedArticle, '--count', '0']],
    ['a seed in words', [seedArticle, '--seed', 'three']],
    ['an unknown option', [seedArticle, '--colour']],
    ['a folder', ['content']],
  ])('%s ends with 2 and says what was expected', (_, args) => {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/\S/);
  });

  test.each([
    ['empty input', '  \n'],
    ['binary input', 'a\0b\0c'],
    ['markup', '<html><body><div><p>a</p></div><div></div><div></div></body></html>'],
  ])('%s is refused', (_, input) => {
    const { status, stderr } = run(['-', '--lang', 'id'], input);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Expected .+, got .+\. .+\.\n$/);
  });
});
