import 'server-only';
import type { Period } from '@/lib/domain/province';
import { today } from './clock';
import { ProblemError } from './errors';

/** Units file while a period is open: not before its day, and not once it is locked. */
export function assertOpen(period: Period): void {
  if (period.lockReason !== null) {
    throw new ProblemError('period-locked', { reason: period.lockReason });
  }
  if (period.opensOn > today()) throw new ProblemError('period-not-open');
}
