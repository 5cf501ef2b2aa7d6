import 'server-only';
import { createSafeActionClient } from 'next-safe-action';
import { problemOf, SignedOutError } from './problem-of';
import { getViewer } from './viewer';

/**
 * Server actions are public addresses: each begins here, with a live session, and ends in one call
 * of `lib/data`, which authorises.
 */
export const signedInAction = createSafeActionClient({
  defaultValidationErrorsShape: 'flattened',
  handleServerError: (error) => problemOf(error, 'action'),
}).use(async ({ next }) => {
  const viewer = await getViewer();
  if (!viewer) throw new SignedOutError();
  return next({ ctx: { viewer } });
});
