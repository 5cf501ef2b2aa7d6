import { upload } from '@/lib/auth/upload';
import { addAttachment } from '@/lib/data/attachment-commands';
import { MAX_ATTACHMENT_BYTES } from '@/lib/domain/attachment';

/** Takes a file to a report: its content is the body; `?name=` and, for one of a section, `&section=`. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/reports/[period]/[unit]/attachments'>,
): Promise<Response> {
  const { period, unit } = await params;
  const asked = new URL(request.url).searchParams;
  return upload(request, MAX_ATTACHMENT_BYTES, (viewer, content) =>
    addAttachment(
      viewer,
      {
        period,
        unit,
        section: asked.get('section'),
        name: (asked.get('name') ?? '').slice(0, 1000),
      },
      content,
    ),
  );
}
