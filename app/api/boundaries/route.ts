import { upload } from '@/lib/auth/upload';
import { MAX_BYTES } from '@/lib/boundaries/limits';
import { keepBoundaryMap } from '@/lib/data/boundary-commands';
import { ProblemError } from '@/lib/data/errors';
import { keepBoundariesSchema } from '@/lib/schemas/boundary-map';

/** Keeps a file of outlines: its content is the body; `?validFrom=`, `&fileName=` and `&replaces=`. */
export async function POST(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return upload(request, MAX_BYTES, (viewer, content) => {
    const input = keepBoundariesSchema.safeParse(asked);
    if (!input.success) throw new ProblemError('request-invalid');
    return keepBoundaryMap(viewer, input.data, content);
  });
}
