import { answerJson } from '@/lib/read-api/figures';

/** The public read API: figures as JSON. Described at `/api/v1/openapi.json`. */
export const GET = (request: Request): Promise<Response> => answerJson(request);
