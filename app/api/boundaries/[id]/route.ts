import { download } from '@/lib/auth/download';
import { getBoundaryFile } from '@/lib/data/boundary-queries';
import { NotFoundError } from '@/lib/data/errors';

/** A kept file of the units' outlines, as it was uploaded. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/boundaries/[id]'>,
): Promise<Response> {
  const { id } = await params;
  return download(async (viewer) => {
    if (!/^[1-9]\d{0,8}$/.test(id)) throw new NotFoundError();
    return getBoundaryFile(viewer, Number(id));
  });
}
