import { downloadBriefing } from '../briefing-download';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/briefings/[period]/briefing.pptx'>,
): Promise<Response> {
  return downloadBriefing((await params).period, 'pptx', request);
}
