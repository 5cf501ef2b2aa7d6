import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'giao-ban-sum-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const vitest = (passed: number, failed = 0, pending = 0, todo = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: todo,
  testResults: [] as object[],
});

const playwright = (expected: number, unexpected = 0, flaky = 0, skipped = 0) => ({
  stats: { expected, unexpected, flaky, skipped },
});

/** The folder of one step, with its runners' reports. */
function step(name: string, reports: Record<string, unknown>, failed = false): void {
  mkdirSync(path.join(folder, name));
  for (const [file, report] of Object.entries(reports)) {
    writeFileSync(path.join(folder, name, file), JSON.stringify(report));
  }
  if (failed) writeFileSync(path.join(folder, name, 'step-failed'), '');
}

function sum(): { line: string; code: number | null } {
  const { stdout, status } = spawnSync(process.execPath, ['.ci/sum.mjs', folder], {
    encoding: 'utf8',
  });
  return { line: stdout, code: status };
}

test('adds up every report of every step, in one line', () => {
  step('1', {});
  step('2', { 'vitest-1.json': vitest(10), 'playwright-2.json': playwright(3) });
  step('3', { 'vitest-3.json': vitest(5) });
  expect(sum()).toEqual({ line: '18 passed, 0 failed, 0 skipped\n', code: 0 });
});

test('a step that failed without a failing test counts, beside failures of other steps', () => {
  step('1', {}, true);
  step('2', { 'playwright-1.json': playwright(98, 1) }, true);
  expect(sum()).toEqual({ line: '98 passed, 2 failed, 0 skipped\n', code: 1 });
});

test('a test file that could not be loaded is a failure', () => {
  const report = vitest(4);
  report.testResults.push({
    name: 'rule.test.ts',
    status: 'failed',
    message: 'no such module',
    assertionResults: [],
  });
  step('1', { 'vitest-1.json': report }, true);
  expect(sum()).toEqual({
    line: '\nrule.test.ts\n    no such module\n\n4 passed, 1 failed, 0 skipped\n',
    code: 1,
  });
});

test('names each failed test with its reason, before the line', () => {
  const unit = vitest(4, 1);
  unit.testResults.push({
    name: 'rule.test.ts',
    status: 'failed',
    assertionResults: [
      { status: 'passed', fullName: 'adds', failureMessages: [] },
      { status: 'failed', fullName: 'compares', failureMessages: ['expected 2 to be 1\nat 7'] },
    ],
  });
  const browser = {
    ...playwright(3, 1),
    suites: [
      {
        suites: [
          {
            specs: [
              {
                file: 'review.spec.ts',
                line: 26,
                title: 'the matrix',
                tests: [
                  { projectName: 'desktop', status: 'expected', results: [{}] },
                  {
                    projectName: 'phone',
                    status: 'unexpected',
                    results: [{ error: { message: 'no table' } }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
  step('1', { 'vitest-1.json': unit, 'playwright-1.json': browser }, true);
  const { line } = sum();
  expect(line).toContain('rule.test.ts: compares\n    expected 2 to be 1\n    at 7\n');
  expect(line).toContain('[phone] review.spec.ts:26: the matrix\n    no table\n');
  expect(line).not.toContain('desktop');
  expect(line).not.toContain('adds');
  expect(line.trim().split('\n').at(-1)).toBe('7 passed, 2 failed, 0 skipped');
});

test.each([
  ['skipped by Vitest', { 'vitest-1.json': vitest(4, 0, 1) }, '4 passed, 0 failed, 1 skipped\n'],
  ['left to do', { 'vitest-1.json': vitest(4, 0, 0, 1) }, '4 passed, 0 failed, 1 skipped\n'],
  ['skipped', { 'playwright-1.json': playwright(4, 0, 0, 1) }, '4 passed, 0 failed, 1 skipped\n'],
  ['flaky', { 'playwright-1.json': playwright(4, 0, 1) }, '4 passed, 1 failed, 0 skipped\n'],
])('a test that was %s fails the run', (_name, reports, line) => {
  step('1', reports);
  expect(sum()).toEqual({ line, code: 1 });
});

test('a run in which nothing ran fails', () => {
  step('1', {});
  expect(sum()).toEqual({ line: '0 passed, 0 failed, 0 skipped\n', code: 1 });
});
