import { upload } from '@/lib/auth/upload';
import { MAX_BYTES } from '@/lib/boundaries/limits';
import { getBoundaryTarget } from '@/lib/data/boundary-queries';
import { ProblemError } from '@/lib/data/errors';
import { makeDocument } from '@/lib/documents/make-document';
import { previewBoundariesSchema } from '@/lib/schemas/boundary-map';

/** What a file of outlines would draw from `?validFrom=` on; nothing is kept. */
export async function POST(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return upload(request, MAX_BYTES, async (viewer, content) => {
    const input = previewBoundariesSchema.safeParse(asked);
    if (!input.success) throw new ProblemError('request-invalid');
    const { units, replaces } = await getBoundaryTarget(viewer, input.data.validFrom);
    const reading = await makeDocument('boundaryReading', await content(), units);
    return { replaces, reading: reading };
  });
}
