import { notFound } from 'next/navigation';
import type { Viewer } from '@/lib/domain/access';

/** An entry's number in the address; anything else is no page. */
export function entryId(text: string): number {
  if (!/^\d{1,9}$/.test(text)) notFound();
  return Number(text);
}

/** Where the report of a quarter is for this viewer: their own to fill, or the one received. */
export const reportHrefFor =
  (viewer: Viewer, unit: { id: number; code: string }, section: string) =>
  (period: string): string =>
    viewer.unitId === unit.id
      ? `/reports/${period}/${section}`
      : `/review/${period}/units/${unit.code}#section-${section}`;

/** Back to the section from which an entry was added, and nowhere else. */
export const backTo = (address: string | string[] | undefined): string | null =>
  typeof address === 'string' && /^\/reports\/\d{4}-Q[1-4]\/(cables|post-offices)$/.test(address)
    ? address
    : null;
