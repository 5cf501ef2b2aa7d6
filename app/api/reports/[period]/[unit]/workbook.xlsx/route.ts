import { download } from '@/lib/auth/download';
import { upload } from '@/lib/auth/upload';
import { NotFoundError } from '@/lib/data/errors';
import { getReport } from '@/lib/data/report-queries';
import { makeDocument } from '@/lib/documents/make-document';
import { isPeriodCode } from '@/lib/domain/quarter';
import { workbookFileName } from '@/lib/workbook/file-name';
import { MAX_FILE_BYTES } from '@/lib/workbook/limits';
import { previewOf } from '@/lib/workbook/preview';
import { readWorkbookFile } from '@/lib/workbook/read/read-file';
import { workbookModel } from '@/lib/workbook/workbook-model';

/** A unit's form of a period as an Excel file, filled with what the viewer may know. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/reports/[period]/[unit]/workbook.xlsx'>,
): Promise<Response> {
  const { period, unit } = await params;
  return download(async (viewer) => {
    if (!isPeriodCode(period)) throw new NotFoundError();
    const detail = await getReport(viewer, period, unit);
    // Before its first day a period is nobody's to report
    if (detail.period.opensOn > detail.today) throw new NotFoundError();
    return {
      name: workbookFileName(detail.period.code, detail.unit),
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      content: await makeDocument('unitForm', workbookModel(detail)),
    };
  });
}

/** What a filled-in form would change; nothing is saved, and the file is not kept. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/reports/[period]/[unit]/workbook.xlsx'>,
): Promise<Response> {
  const { period, unit } = await params;
  return upload(request, MAX_FILE_BYTES, async (viewer, content) => {
    const detail = await getReport(viewer, period, unit);
    if (detail.source !== 'working') throw new NotFoundError();
    return previewOf(detail, await readWorkbookFile(await content()));
  });
}
