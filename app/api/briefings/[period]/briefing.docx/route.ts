import { download } from '@/lib/auth/download';
import { composeBriefing } from '@/lib/briefing/compose';
import { renderDocx } from '@/lib/briefing/docx/render';
import { briefingFileName } from '@/lib/briefing/file-name';
import { getBriefingMaterial } from '@/lib/data/briefing-queries';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The quarter's briefing, written anew from the figures that stand now. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/briefings/[period]/briefing.docx'>,
): Promise<Response> {
  const { period } = await params;
  return download(async (viewer) => {
    const material = await getBriefingMaterial(viewer, period);
    const document = composeBriefing({ ...material, layout: null });
    return {
      name: briefingFileName(material.province.current.period.code),
      mediaType: DOCX,
      content: new Uint8Array(await renderDocx(document)),
    };
  });
}
