import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// Sums up the runners' JSON reports into one line, the last one of a CI run. There is a folder for
// each step. A step that failed without a failing test (the linter, the compiler, a test file that
// could not be loaded) counts as one failure, whatever failed in the other steps.

const [folder] = process.argv.slice(2);

function ofVitest(report) {
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

// A test that passes only when it is repeated is a failing one.
const ofPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
});

function ofStep(step) {
  const names = readdirSync(step);
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    const report = JSON.parse(readFileSync(path.join(step, name), 'utf8'));
    const counts = name.startsWith('vitest') ? ofVitest(report) : ofPlaywright(report);
    for (const key of Object.keys(total)) total[key] += counts[key];
  }
  if (names.includes('step-failed') && total.failed === 0) total.failed = 1;
  return total;
}

const steps = readdirSync(folder).map((name) => ofStep(path.join(folder, name)));
const sum = (key) => steps.reduce((total, step) => total + step[key], 0);
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = passed > 0 && failed === 0 && skipped === 0 ? 0 : 1;
