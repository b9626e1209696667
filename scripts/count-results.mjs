import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Adds up the reports of the three runs and names what failed, so that the end of the output tells where to look.
// A run that left no report, or ran nothing, counts as a failure: silence is no proof.
const [folder = '.', failedSteps = '0'] = process.argv.slice(2);
const totals = { passed: 0, failed: 0 };

for (const name of ['tests', 'postgresql', 'stories']) {
  const { passed, failed, again } = read(join(folder, `${name}.json`));
  for (const { title, message } of failed) console.error(`${name}: FAILED ${title}\n    ${message}`);
  for (const { title, message } of again)
    console.error(`${name}: passed only when tried again: ${title}\n    ${message}`);
  console.log(`${name}: ${passed} passed, ${failed.length} failed`);
  if (passed === 0) console.error(`${name}: expected at least one passed test, got none. See its output above.`);
  totals.passed += passed;
  totals.failed += passed === 0 ? Math.max(failed.length, 1) : failed.length;
}

if (totals.failed === 0) totals.failed = Number(failedSteps);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);

function read(path) {
  if (!existsSync(path)) return { passed: 0, failed: [], again: [] };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return report.stats ? storiesOf(report) : testsOf(report);
}

/** A report of Playwright. A story that passed at its second try has passed, and is named. */
function storiesOf({ suites, errors, stats }) {
  const specs = suites.flatMap(specsIn).map(({ spec, file }) => ({
    status: spec.tests[0]?.status,
    title: `${file}:${spec.line} ${spec.title}`,
    message: firstLines(spec.tests.flatMap(({ results }) => results).find(({ error }) => error)?.error.message),
  }));
  const failed = specs.filter(({ status }) => status === 'unexpected');
  const outside = errors.map(({ message }) => ({ title: 'outside of any story', message: firstLines(message) }));
  const again = specs.filter(({ status }) => status === 'flaky');
  return { passed: stats.expected + again.length, failed: [...failed, ...outside], again };
}

function specsIn({ file, specs = [], suites = [] }) {
  return [...specs.map((spec) => ({ spec, file })), ...suites.flatMap(specsIn)];
}

/** A report of Vitest. A file that could not be run has no test of its own to fail. */
function testsOf({ testResults, numPassedTests, success }) {
  const failed = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && tests.length === 0) return [{ title: shortened(name), message: firstLines(message) }];
    return tests.map((test) => ({
      title: `${shortened(name)} ${test.fullName}`,
      message: firstLines(test.failureMessages[0]),
    }));
  });
  const unnamed =
    success || failed.length > 0
      ? []
      : [{ title: 'the run', message: 'failed outside of any test: see its output above' }];
  return { passed: numPassedTests, failed: [...failed, ...unnamed], again: [] };
}

function shortened(path) {
  return path.replace(`${process.cwd()}/`, '');
}

function firstLines(message = 'no message') {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal are control characters
  const plain = message.replace(/\u001b\[[0-9;]*m/g, '');
  return plain
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 6)
    .join('\n    ');
}
