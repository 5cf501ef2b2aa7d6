import type { IsoDate } from '@/lib/domain/calendar';
import { formatOfficialDate } from '@/lib/format/dates';
import type { Letterhead, Signature } from './document';
import { type FrameInput, letterhead, signature } from './frame';

/** Everything round the words of a meeting's paper. */
export interface PaperFrame {
  readonly letterhead: Letterhead;
  /** "Sở Thông tin và Truyền thông". */
  readonly body: string;
  readonly signature: Signature;
  /** "Nơi nhận", one to a line. */
  readonly recipients: readonly string[];
}

export type MeetingPapers = Readonly<Record<'invitation' | 'minutes', PaperFrame>>;

/** Both papers get their number by hand; the invitation its day too, since it goes out before. */
export function meetingPapers(profile: FrameInput['profile'], heldOn: IsoDate): MeetingPapers {
  const frame = (kind: 'GM' | 'BB', date: string): PaperFrame => ({
    letterhead: {
      ...letterhead({ profile, number: null, signedOn: heldOn }),
      number: `Số:      /${kind}-${profile.abbreviation}`,
      placeAndDate: `${profile.place}, ${date}`,
    },
    body: profile.name,
    signature: signature({ profile }),
    recipients: ['- Như trên;', '- Ban Giám đốc Sở;', '- Lưu: VT.'],
  });
  return {
    invitation: frame('GM', `ngày      tháng      năm ${heldOn.slice(0, 4)}`),
    minutes: frame('BB', formatOfficialDate(heldOn)),
  };
}
