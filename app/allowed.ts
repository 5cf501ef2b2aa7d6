import { notFound } from 'next/navigation';
import { requireViewer } from '@/lib/auth/viewer';
import { NotFoundError } from '@/lib/data/errors';
import { type Action, can, type Viewer } from '@/lib/domain/access';

/** The viewer, if their role opens this wing; else the page is not there for them. */
export async function requireAllowed(action: Action): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!can(viewer, action)) notFound();
  return viewer;
}

/** What a query gives; a record that the viewer may not know of is the "not found" page. */
export async function orNotFound<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}
