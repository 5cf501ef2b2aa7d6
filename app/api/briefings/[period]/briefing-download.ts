import { download } from '@/lib/auth/download';
import { composeBriefing } from '@/lib/briefing/compose';
import { briefingFileName } from '@/lib/briefing/file-name';
import { BRIEFING_FORMATS, type BriefingFormat } from '@/lib/briefing/formats';
import { getBriefingMaterial } from '@/lib/data/briefing-queries';

/** The quarter's briefing as a file, written anew from the figures that stand now. */
export function downloadBriefing(period: string, format: BriefingFormat): Promise<Response> {
  return download(async (viewer) => {
    const input = { ...(await getBriefingMaterial(viewer, period)), layout: null };
    const document = composeBriefing(input);
    const { mediaType, render } = BRIEFING_FORMATS[format];
    return {
      name: briefingFileName(document.period, format),
      mediaType,
      content: new Uint8Array(await render(document, input)),
    };
  });
}
