import 'server-only';
import { type Action, can, type Reader, type Target, visibleUnits } from '@/lib/domain/access';
import { NotFoundError, ProblemError } from './errors';

/** `where` of a unit: another unit's record is not found, whatever is asked of it. */
export function unitScope(viewer: Reader): { id?: number } {
  const units = visibleUnits(viewer);
  return units === 'all' ? {} : { id: units };
}

/** `where` of anything that belongs to a unit. */
export function ownedScope(viewer: Reader): { unitId?: number } {
  const units = visibleUnits(viewer);
  return units === 'all' ? {} : { unitId: units };
}

/** @throws ProblemError `not-allowed`, or NotFoundError where even reading is not allowed */
export function authorise(viewer: Reader, action: Action, target: Target = {}): void {
  if (can(viewer, action, target)) return;
  if (target.unitId !== undefined && can(viewer, 'report.read', target)) {
    throw new ProblemError('not-allowed');
  }
  throw new NotFoundError();
}
