import type { Indicator } from '@/lib/domain/indicator';
import type { Finding } from '@/lib/domain/rule';
import { explanationKey, noteKey, valueKey } from './fields';
import { describedBy, findingsAt, hasError } from './finding-ids';
import type { Entry } from './use-entry';

type Drawn = Pick<Entry, 'form' | 'fields' | 'live' | 'unreadable' | 'attempt'>;

/**
 * Whether a row looks the same for two states of the section, so that a key redraws the row that
 * was typed in, the figures computed from it, and what the checks say of them; nothing else.
 */
export function sameRow(indicator: Indicator, before: Drawn, after: Drawn): boolean {
  const { code } = indicator;
  const same = (of: (entry: Drawn) => unknown): boolean => Object.is(of(before), of(after));
  return (
    same(({ form }) => form) &&
    same(({ fields }) => fields[valueKey(code)]) &&
    same(({ fields }) => fields[noteKey(code)]) &&
    same(({ live }) => live.lookup(code)) &&
    same(({ attempt }) => attempt > 0) &&
    same(({ unreadable }) => unreadable.find(({ key }) => key === valueKey(code))?.problem) &&
    same(({ live }) => describedBy(live.findings, code).join()) &&
    same(({ live }) => hasError(live.findings, code)) &&
    sameFindings(code, before, after)
  );
}

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
