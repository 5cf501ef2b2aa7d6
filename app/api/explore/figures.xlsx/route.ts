import { downloadExploration } from '../explorer-download';

export const GET = (request: Request): Promise<Response> => downloadExploration(request, 'xlsx');
