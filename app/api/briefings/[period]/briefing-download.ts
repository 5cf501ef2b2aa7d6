import { download } from '@/lib/auth/download';
import { composeBriefing } from '@/lib/briefing/compose';
import { briefingFileName } from '@/lib/briefing/file-name';
import { BRIEFING_FORMATS, type BriefingFormat } from '@/lib/briefing/formats';
import { getBriefingMaterial } from '@/lib/data/briefing-queries';

/** The quarter's briefing as a file: from the figures that stand now, in the words that people gave it. */
export function downloadBriefing(period: string, format: BriefingFormat): Promise<Response> {
  return download(async (viewer) => {
    const { edits, ...material } = await getBriefingMaterial(viewer, period);
    const input = { ...material, layout: null };
    const document = composeBriefing(input, edits);
    const { mediaType, render } = BRIEFING_FORMATS[format];
    return {
      name: briefingFileName(document.period, format),
      mediaType,
      content: new Uint8Array(await render(document, input)),
    };
  });
}
