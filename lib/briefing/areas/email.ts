import type { UnitQuarter } from '@/lib/domain/province';
import { type Draft, paragraph } from '../blocks';
import { andCompared } from '../compare';
import { dayInText } from '../dates';
import type { Facts } from '../facts';
import { join, maybe, type Phrase, say } from '../phrase';
import { textOf } from '../province-figures';
import { countedList, unitName } from '../unit-names';
import { carried } from '../unit-words';
import { wholeProvince } from './wording';

const ISSUED = { indicator: 'email-directive-issued', is: 'yes' } as const;

export function email(f: Facts): Draft {
  return {
    key: 'email',
    heading: 'Thư điện tử công vụ',
    blocks: [
      paragraph(f, 'email.mailboxes', [mailboxes(f), use(f)]),
      paragraph(f, 'email.directives', [directives(f), documents(f)]),
    ],
  };
}

function mailboxes(f: Facts): Phrase | null {
  const used = say`, trong đó ${f.part('mailboxes-used', 'mailboxes-issued')} hộp thư được sử dụng thường xuyên`;
  return say`đến cuối quý, ${wholeProvince(f)} đã cấp ${f.some('mailboxes-issued')} hộp thư điện tử công vụ${maybe(used)}`;
}

function use(f: Facts): Phrase | null {
  return say`tỷ lệ hộp thư được sử dụng thường xuyên là ${f.total('mailbox-use-rate')}${andCompared(f, 'mailbox-use-rate')}`;
}

/** By date; those without one after the others, in the official order. */
function issuers(f: Facts): UnitQuarter[] {
  const day = (entry: UnitQuarter) => textOf(entry, 'email-directive-date') ?? '9999';
  return f.where(ISSUED).sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

function directives(f: Facts): Phrase | null {
  const units = issuers(f).map((entry) => entry.unit);
  const list = countedList(f.count(ISSUED), units);
  return say`trong quý, ${list} đã ban hành văn bản chỉ đạo các cơ quan, cá nhân trên địa bàn sử dụng thư điện tử của tỉnh`;
}

/** Which documents they are, where the reports say so. */
function documents(f: Facts): Phrase | null {
  const named = issuers(f).flatMap((entry) => {
    const number = textOf(entry, 'email-directive-number');
    const day = textOf(entry, 'email-directive-date');
    const what = join(
      [number === null ? null : say`số ${carried(number)}`, day === null ? null : dayInText(day)],
      ' ',
    );
    return what ? [{ what, unit: entry.unit }] : [];
  });
  const [first, ...others] = named;
  if (first && others.length === 0 && issuers(f).length === 1)
    return say`đó là văn bản ${first.what}`;
  const list = named.map(({ what, unit }) => say`${what} (${unitName(unit)})`);
  return say`các văn bản gồm: ${join(list, '; ')}`;
}
