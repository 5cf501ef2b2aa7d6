import type {
  PostOfficeState,
  RouteKind,
  RouteState,
  SuspensionReason,
} from '@/lib/domain/register';

/** An entry that a register does not have yet, with what is said of it in the quarter. */
export type NewEntry =
  | {
      readonly register: 'cable-routes';
      readonly name: string;
      readonly from: string;
      readonly to: string;
      readonly km: number | null;
      readonly kind: RouteKind;
      readonly originalDeadline: string | null;
      readonly state: RouteState | null;
      readonly percent: number | null;
      readonly remark: string | null;
    }
  | {
      readonly register: 'post-offices';
      readonly name: string;
      readonly commune: string;
      readonly state: PostOfficeState | null;
      readonly reason: SuspensionReason | null;
      readonly since: string | null;
    };
