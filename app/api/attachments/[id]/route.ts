import { download } from '@/lib/auth/download';
import { getAttachment } from '@/lib/data/attachment-queries';
import { NotFoundError } from '@/lib/data/errors';

/** A file of a report, for whoever may read it. It is never shown in place. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/attachments/[id]'>,
): Promise<Response> {
  const { id } = await params;
  return download(async (viewer) => {
    if (!/^[1-9]\d{0,8}$/.test(id)) throw new NotFoundError();
    return getAttachment(viewer, Number(id));
  });
}
