import type { IsoDate } from '@/lib/domain/calendar';
import type { DepartmentProfile } from '@/lib/domain/department';
import type { ProvinceQuarter } from '@/lib/domain/province';
import type { LayoutCode } from './layout';

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
