import 'server-only';
import { randomUUID } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { NotFoundError, ProblemError } from '@/lib/data/errors';
import type { Viewer } from '@/lib/domain/access';
import { log } from '@/lib/log';
import { getViewer } from './viewer';

/** A name outside ASCII is said twice: for old readers without its marks, for the others whole. */
export function disposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\x20-\x7e]|["\\]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return plain === name
    ? `attachment; filename="${name}"`
    : `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

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
 * too much work at once 503, the unexpected is logged with an id that is told.
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
        'Content-Disposition': disposition(name),
        // Should a browser show it all the same: nothing in it runs, and it reaches nothing.
        'Content-Security-Policy': "sandbox; default-src 'none'",
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  } catch (error) {
    if (error instanceof NotFoundError) return text(404, t('not-found'));
    if (error instanceof ProblemError) {
      return text(error.code === 'documents-busy' ? 503 : 403, t(error.code, error.params));
    }
    const id = randomUUID().slice(0, 8);
    log.error({ err: error, id }, 'download failed');
    return text(500, t('unexpected-download', { id }));
  }
}
