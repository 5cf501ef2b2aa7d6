import 'server-only';
import { randomUUID } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { NotFoundError, ProblemError } from '@/lib/data/errors';
import type { Viewer } from '@/lib/domain/access';
import { log } from '@/lib/log';
import { getViewer } from './viewer';

interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

const text = (status: number, message: string): Response =>
  new Response(message, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });

/**
 * Answers a download's address: signed in or 401, what the data functions refuse is 404 or 403,
 * the unexpected is logged with an id that is told. File names are ASCII, in the office's habit.
 */
export async function download(make: (viewer: Viewer) => Promise<Download>): Promise<Response> {
  const t = await getTranslations('problems');
  const viewer = await getViewer();
  if (!viewer) return text(401, t('sign-in-first'));
  try {
    const { name, mediaType, content } = await make(viewer);
    return new Response(content, {
      headers: {
        'Content-Type': mediaType,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  } catch (error) {
    if (error instanceof NotFoundError) return text(404, t('not-found'));
    if (error instanceof ProblemError) return text(403, t(error.code, error.params));
    const id = randomUUID().slice(0, 8);
    log.error({ err: error, id }, 'download failed');
    return text(500, t('unexpected-download', { id }));
  }
}
