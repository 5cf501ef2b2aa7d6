import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// Sums up the runners' JSON reports into one line, the last one of a CI run, after the names of the
// tests that failed: of a long run's output only the end may be kept. There is a folder for each
// step. A step that failed without a failing test (the linter, the compiler, a test file that could
// not be loaded) counts as one failure, whatever failed in the other steps.

const [folder] = process.argv.slice(2);

const firstLines = (text) => (text ?? '').split('\n').slice(0, 12).join('\n    ');

function ofVitest(report) {
  const failing = ({ status }) => status === 'failed';
  const unloadable = report.testResults.filter(
    (file) => failing(file) && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...unloadable.map(({ name, message }) => `${name}\n    ${firstLines(message)}`),
      ...report.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(failing)
          .map((test) => `${name}: ${test.fullName}\n    ${firstLines(test.failureMessages[0])}`),
      ),
    ],
  };
}

const specsOf = (suites) =>
  suites.flatMap((suite) => [...(suite.specs ?? []), ...specsOf(suite.suites ?? [])]);

// A test that passes only when it is repeated is a failing one.
const ofPlaywright = ({ stats, suites = [] }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
  failures: specsOf(suites).flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) => {
        const message = results.find(({ error }) => error)?.error.message;
        return `[${projectName}] ${file}:${line}: ${title}\n    ${firstLines(message)}`;
      }),
  ),
});

function ofStep(step) {
  const names = readdirSync(step);
  const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    const report = JSON.parse(readFileSync(path.join(step, name), 'utf8'));
    const counts = name.startsWith('vitest') ? ofVitest(report) : ofPlaywright(report);
    for (const key of ['passed', 'failed', 'skipped']) total[key] += counts[key];
    total.failures.push(...counts.failures);
  }
  if (names.includes('step-failed') && total.failed === 0) total.failed = 1;
  return total;
}

const steps = readdirSync(folder).map((name) => ofStep(path.join(folder, name)));
const sum = (key) => steps.reduce((total, step) => total + step[key], 0);
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
const failures = steps.flatMap((step) => step.failures);
if (failures.length > 0) console.log(`\n${failures.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = passed > 0 && failed === 0 && skipped === 0 ? 0 : 1;
