import type { Role } from './access';
import type { ReportingUnit } from './province';

/** An account as the administrator sees it; never with anything of its password. */
export interface UserAccount {
  readonly id: number;
  readonly username: string;
  readonly displayName: string;
  readonly title: string | null;
  readonly role: Role;
  readonly unit: ReportingUnit | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly lastSignInAt: string | null;
  readonly liveSessions: number;
  readonly disabledAt: string | null;
}

/** Whose unit a person of this role fills reports for. */
export function unitOfRole(role: Role): 'reporting-unit' | 'department' | 'none' {
  switch (role) {
    case 'unit-officer':
    case 'unit-leader':
    case 'broadcaster':
      return 'reporting-unit';
    case 'reviewer':
    case 'department-leader':
    case 'inspector':
      return 'department';
    case 'admin':
      return 'none';
    default:
      throw new Error(`Unknown role: ${String(role satisfies never)}`);
  }
}
