import type { Finding } from '@/lib/domain/findings/finding';
import type { Indicator } from '@/lib/domain/indicator';
import { explanationKey, noteKey, valueKey } from './fields';
import { describedBy, findingsAbout, findingsAt, hasError } from './finding-ids';
import type { Entry } from './use-entry';

type Drawn = Pick<Entry, 'form' | 'fields' | 'live' | 'unreadable' | 'attempt'>;

/**
 * Whether a row looks the same for two states of the section, so that a key redraws the row that
 * was typed in, the figures computed from it, and what the checks say of them; nothing else.
 */
export function sameRow({ code }: Indicator, before: Drawn, after: Drawn): boolean {
  const [value, note] = [valueKey(code), noteKey(code)];
  return (
    before.form === after.form &&
    before.fields[value] === after.fields[value] &&
    before.fields[note] === after.fields[note] &&
    Object.is(before.live.lookup(code), after.live.lookup(code)) &&
    before.attempt > 0 === after.attempt > 0 &&
    problemAt(before, value) === problemAt(after, value) &&
    sameSaid(code, before, after)
  );
}

const problemAt = ({ unreadable }: Drawn, at: string) =>
  unreadable.find(({ key }) => key === at)?.problem;

/** Nothing is said of most rows: then nothing else is looked at. */
function sameSaid(code: string, before: Drawn, after: Drawn): boolean {
  const [was, is] = [before.live.findings, after.live.findings];
  if (findingsAbout(was, code).length + findingsAbout(is, code).length === 0) return true;
  return (
    describedBy(was, code).join() === describedBy(is, code).join() &&
    hasError(was, code) === hasError(is, code) &&
    sameFindings(code, before, after)
  );
}

/** Whether the list of all that the checks say looks the same for two states of the section. */
export const samePanel = (before: Drawn, after: Drawn): boolean =>
  before.form === after.form && listed(before) === listed(after);

const listed = ({ live: { findings }, unreadable, fields }: Drawn): string =>
  JSON.stringify([
    findings,
    unreadable,
    findings.map(({ key }) => fields[explanationKey(key)] ?? ''),
  ]);

/** A broken rule shows the figures of other rows too: it is drawn anew with each of them. */
function sameFindings(code: string, before: Drawn, after: Drawn): boolean {
  const [was, is] = [findingsAt(before.live.findings, code), findingsAt(after.live.findings, code)];
  if (was.length === 0 && is.length === 0) return true;
  if (was.some(isRule) || is.some(isRule)) return before.fields === after.fields;
  const told = (found: readonly Finding[], { fields }: Drawn): string =>
    JSON.stringify(found.map(({ key }) => [key, fields[explanationKey(key)] ?? '']));
  return told(was, before) === told(is, after);
}

const isRule = ({ type }: Finding): boolean => type === 'rule';
