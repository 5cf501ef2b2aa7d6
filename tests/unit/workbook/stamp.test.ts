import { describe, expect, it } from 'vitest';
import { readStamp, stampLines, stampOf } from '@/lib/workbook/stamp';
import { figuresOf } from '../../support/domain';
import { aReport } from '../../support/workbook-report';

const stamp = stampOf(
  aReport({
    figures: figuresOf({ 'mailboxes-issued': 0 }, { 'general-results': 'Xong "một"\nvà hai' }),
    versions: { email: 3 },
  }),
);

describe('what a workbook was made from', () => {
  it('comes back as it was written, unknown as unknown', () => {
    const back = readStamp(stampLines(stamp));
    expect(back).toEqual(stamp);
    expect(back?.base.get('figure:mailboxes-issued/value')).toBe(0);
    expect(back?.base.get('figure:mailboxes-used/value')).toBeNull();
    expect(back?.versions.email).toBe(3);
  });

  it('is not made up from what is damaged', () => {
    const lines = stampLines(stamp);
    const without = (key: string) => lines.filter(([of]) => of !== key);
    expect(readStamp(without('unit'))).toBeNull();
    expect(readStamp(without('period'))).toBeNull();
    expect(readStamp(lines.slice(1))).toBeNull();
    expect(readStamp([...lines, ['base:figure:x/value', '{"a":1}']])).toBeNull();
    expect(readStamp([...lines, ['base:figure:x/value', 'mười']])).toBeNull();
  });
});
