import type { IsoDate } from '@/lib/domain/calendar';
import { nextQuarter, type PeriodCode } from '@/lib/domain/quarter';
import { formatOfficialDate } from '@/lib/format/dates';
import { blankDate, quarterLong } from './dates';
import type { Block, Letterhead, Signature } from './document';
import type { BriefingInput } from './input';
import { lowerFirst, upper } from './phrase';
import { carried } from './unit-words';

/* Everything around what the briefing says: who issues it, to whom, under which number and name. */

export const NOTICE =
  'Số liệu minh họa: ngoài những nội dung đã được công bố, các số liệu trong văn bản này được dựng để trình diễn phần mềm, không phải số liệu chính thức.';

const pad = (value: number): string => String(value).padStart(2, '0');

/** What the head and the foot of the document are made from. */
export interface FrameInput extends Pick<BriefingInput, 'number' | 'signedOn'> {
  readonly profile: Pick<
    BriefingInput['profile'],
    | 'superiorBody'
    | 'name'
    | 'abbreviation'
    | 'place'
    | 'headTitle'
    | 'signerName'
    | 'signerTitle'
    | 'recipients'
  >;
}

/** Where the day is not given yet, the quarter says the year. */
type Dated<Input> = Input & {
  readonly province: { readonly current: { readonly period: { readonly code: PeriodCode } } };
};

/** Room for a number written by hand. */
const BLANK = '      ';

export function letterhead(
  input: Dated<FrameInput> | (FrameInput & { readonly signedOn: IsoDate }),
): Letterhead {
  const { profile, number } = input;
  const date =
    'province' in input && !input.signedOn
      ? blankDate(input.province.current.period.code)
      : formatOfficialDate(input.signedOn);
  return {
    superiorBody: upper(profile.superiorBody),
    issuingBody: upper(profile.name),
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: `Số: ${number === null ? BLANK : pad(number)}/BC-${profile.abbreviation}`,
    placeAndDate: `${profile.place}, ${date}`,
  };
}

/** "(Kèm theo Báo cáo số 05/BC-STTTT ngày 05 tháng 4 năm 2013 của …)". */
export function reference(input: BriefingInput): string[] {
  const { profile, number, signedOn } = input;
  const code = `${number === null ? BLANK : pad(number)}/BC-${profile.abbreviation}`;
  const date = signedOn
    ? formatOfficialDate(signedOn)
    : blankDate(input.province.current.period.code);
  return [`(Kèm theo Báo cáo số ${code} ${date}`, `của ${profile.name})`];
}

/** What the briefing is about, in parts; tasks are named only where there are some. */
export function subjectParts(input: BriefingInput): string[] {
  const period = input.province.current.period.code;
  const what = 'Kết quả công tác quản lý nhà nước về thông tin và truyền thông';
  if (input.tasks.length === 0) return [what, quarterLong(period)];
  return [
    what,
    `${quarterLong(period)},`,
    `nhiệm vụ trọng tâm ${quarterLong(nextQuarter(period))}`,
  ];
}

export const subject = (input: BriefingInput): string => subjectParts(input).join(' ');

export function closing(input: BriefingInput): Block[] {
  const text = `Trên đây là ${lowerFirst(subject(input))} trên địa bàn; ${input.profile.name} báo cáo và thông tin đến các đơn vị để phối hợp thực hiện./.`;
  return [{ type: 'paragraph', key: 'closing', parts: [{ type: 'text', text }] }];
}

/** One to a line, the last one that of the archive. */
export function recipients(input: Pick<FrameInput, 'profile'>): string[] {
  const lines = input.profile.recipients.map((line) => carried(line)).filter((line) => line !== '');
  const isArchive = (line: string) => /^lưu\b/iu.test(line);
  const archive = lines.find(isArchive) ?? 'Lưu: VT';
  return [...lines.filter((line) => !isArchive(line)).map((line) => `- ${line};`), `- ${archive}.`];
}

/** A deputy signs on behalf of the head. */
export function signature(input: Pick<FrameInput, 'profile'>): Signature {
  const { headTitle, signerName, signerTitle } = input.profile;
  const [head, own] = [upper(carried(headTitle)), upper(carried(signerTitle))];
  return { titles: head === own ? [head] : [`KT. ${head}`, own], name: signerName };
}
