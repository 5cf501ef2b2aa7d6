import type { IsoDate } from '@/lib/domain/calendar';
import type { ProvinceQuarter } from '@/lib/domain/province';
import type { LayoutCode } from './layout';

/** The Department as it signs: the profile in force on the day of signing. */
export interface DepartmentProfile {
  /** "Long An". */
  readonly provinceName: string;
  /** "Ủy ban nhân dân tỉnh Long An": capitals are the layout's affair. */
  readonly superiorBody: string;
  /** "Sở Thông tin và Truyền thông". */
  readonly name: string;
  /** "STTTT", as in "Số: 05/BC-STTTT". */
  readonly abbreviation: string;
  /** Where it is signed: "Long An". */
  readonly place: string;
  /** "Giám đốc": a signer of another title signs on behalf ("KT."). */
  readonly headTitle: string;
  readonly signerName: string;
  readonly signerTitle: string;
  /** One to a line of "Nơi nhận"; the last one, "Lưu: VT, …", is added where it is missing. */
  readonly recipients: readonly string[];
  /** "Đội 814". */
  readonly inspectionTeam: string;
}

export interface BriefingMeeting {
  readonly heldOn: IsoDate;
  readonly place: string;
  readonly chairName: string;
  readonly chairTitle: string;
}

/** A task given for the quarter after the briefing's. */
export interface BriefingTask {
  readonly position: number;
  readonly text: string;
  readonly addressees: string;
}

export interface BriefingInput {
  readonly province: ProvinceQuarter;
  readonly profile: DepartmentProfile;
  readonly meeting: BriefingMeeting | null;
  readonly tasks: readonly BriefingTask[];
  readonly number: number | null;
  readonly signedOn: IsoDate | null;
  /** Whether the figures are a demonstration's: the document then says so. */
  readonly demo: boolean;
  /** null: chosen by the day of signing, or else by the meeting's or the quarter's. */
  readonly layout: LayoutCode | null;
}
