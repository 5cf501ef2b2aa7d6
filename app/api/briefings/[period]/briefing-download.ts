import { download } from '@/lib/auth/download';
import { briefingFileName } from '@/lib/briefing/file-name';
import { BRIEFING_FORMATS, type BriefingFormat } from '@/lib/briefing/formats';
import { getBriefingMaterial, getIssuedFile } from '@/lib/data/briefing-queries';
import { makeDocument } from '@/lib/documents/make-document';

/** `?version=2`: what names no version that could be was never issued. */
function versionOf(request: Request): number | null {
  const version = new URL(request.url).searchParams.get('version');
  if (version === null) return null;
  return /^[1-9]\d{0,3}$/.test(version) ? Number(version) : 0;
}

/**
 * The quarter's briefing as a file: an issued version as it was issued; a draft from the figures
 * that stand now, in the words that people gave it.
 */
export function downloadBriefing(
  period: string,
  format: BriefingFormat,
  request: Request,
): Promise<Response> {
  return download(async (viewer) => {
    const { mediaType } = BRIEFING_FORMATS[format];
    const issued = await getIssuedFile(viewer, period, format, versionOf(request));
    if (issued) return { ...issued, mediaType };
    const { edits, ...input } = await getBriefingMaterial(viewer, period);
    return {
      name: briefingFileName(input.province.current.period.code, format),
      mediaType,
      content: await makeDocument('briefingFile', format, input, edits),
    };
  });
}
