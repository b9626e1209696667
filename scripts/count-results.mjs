import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Adds up the reports of the three runs. A run that left no report, or ran nothing, counts as a failure: silence is no proof.
const [folder = '.', failedSteps = '0'] = process.argv.slice(2);
const totals = { passed: 0, failed: 0 };

for (const name of ['tests', 'postgresql', 'stories']) {
  const { passed, failed } = count(join(folder, `${name}.json`));
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  if (passed === 0) console.error(`${name}: expected at least one passed test, got none. See its output above.`);
  totals.passed += passed;
  totals.failed += passed === 0 ? Math.max(failed, 1) : failed;
}

if (totals.failed === 0) totals.failed = Number(failedSteps);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);

function count(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  if (report.stats) return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
  return { passed: report.numPassedTests, failed: report.success ? 0 : Math.max(1, report.numFailedTests) };
}
