import { downloadBriefing } from '../briefing-download';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/briefings/[period]/briefing.xlsx'>,
): Promise<Response> {
  return downloadBriefing((await params).period, 'xlsx', request);
}
