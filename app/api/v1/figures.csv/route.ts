import { answerCsv } from '@/lib/read-api/figures';

/** The public read API: figures as a file for spreadsheets. Described at `/api/v1/openapi.json`. */
export const GET = (request: Request): Promise<Response> => answerCsv(request);
