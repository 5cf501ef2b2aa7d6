import 'server-only';
import { ProblemError } from '@/lib/data/errors';

/**
 * Another site must not write through somebody's open session. Browsers name the site that asks:
 * a new one in `Sec-Fetch-Site` where the address is safe, each one in `Origin` when it writes.
 * @throws ProblemError `request-foreign`
 */
export function assertOwnSite(request: Request): void {
  const site = request.headers.get('sec-fetch-site');
  if (site === 'same-origin') return;
  const origin = request.headers.get('origin');
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  const own = origin !== null && URL.canParse(origin) && new URL(origin).host === host;
  if (site !== null || !own) throw new ProblemError('request-foreign');
}
