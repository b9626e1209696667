import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failed, failureReasons, readReport, storedReport } from './report';

test('a report is read as it was stored', () => {
  const report = failed('m', { reason: 'http', httpStatus: 503 });
  expect(report).toMatchObject({ model: 'm', status: 'failed', taken: 0, reason: 'http', httpStatus: 503 });
  expect(readReport(storedReport(report))).toEqual(report);
});

test.each([null, '', 'model x: time-out', '{}', '{"model":"m","status":"used"}'])('%j is no report', (stored) => {
  expect(readReport(stored)).toBeNull();
});

test.each(['id', 'en'])('each reason has its words: %s', (locale) => {
  const { writer } = JSON.parse(readFileSync(`content/messages/${locale}/teach.json`, 'utf8'));
  expect(Object.keys(writer.failed).sort()).toEqual([...failureReasons].sort());
});
