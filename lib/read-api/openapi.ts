import { z } from 'zod';
import { READS_A_MINUTE } from '@/lib/auth/read-limit';
import { JSON_ROWS, MAX_QUARTERS, MAX_ROWS } from '@/lib/schemas/figures';
import { CSV_COLUMNS } from './csv';
import { figureSchema, figuresSchema, problemSchema } from './schemas';

type Json = { readonly [key: string]: unknown };

const schemaOf = (schema: z.ZodType): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return rest;
};

const quarter = { type: 'string', pattern: '^\\d{4}-Q[1-4]$', examples: ['2013-Q1'] };
const code = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$' };
const codes = { type: 'array', items: code, maxItems: 100 };

const parameter = (name: string, description: string, schema: Json): Json => ({
  name,
  in: 'query',
  description,
  schema,
  ...(schema.type === 'array' ? { style: 'form', explode: true } : {}),
});

const PARAMETERS = [
  parameter('period', 'One quarter. Either this, or `from` and `to`.', quarter),
  parameter('from', `First quarter of a range of at most ${MAX_QUARTERS}.`, quarter),
  parameter('to', 'Last quarter of the range.', quarter),
  parameter(
    'unit',
    'A unit by its code in that period (`so-tttt`: the Department itself), or the province’s code (`80`) for totals of numbers, with coverage. Without it: every reporting unit that you may see, without totals.',
    { ...code, examples: ['794', '80'] },
  ),
  parameter('indicator', 'Codes of indicators; repeat the parameter for several.', codes),
  parameter('section', 'Codes of sections; repeat the parameter for several.', codes),
  parameter(
    'standing',
    '`approved`: what the Department has approved. `received`: also what waits for approval; each figure says which.',
    { type: 'string', enum: ['approved', 'received'], default: 'approved' },
  ),
  parameter('lang', 'Language of names and column heads.', {
    type: 'string',
    enum: ['vi', 'en'],
    default: 'vi',
  }),
  parameter('page', 'Number of the page.', { type: 'integer', minimum: 1, default: 1 }),
];

const limit = (usual: number): Json =>
  parameter('limit', 'Rows of a page.', {
    type: 'integer',
    minimum: 1,
    maximum: MAX_ROWS,
    default: usual,
  });

const dialect = parameter(
  'dialect',
  '`excel`: UTF-8 with a byte order mark, semicolons and decimal commas, as Excel set to Vietnamese opens it. `rfc4180`: commas and decimal points, no mark, heads as named here.',
  { type: 'string', enum: ['excel', 'rfc4180'], default: 'excel' },
);

const header = (description: string): Json => ({ description, schema: { type: 'string' } });
const tagged: Json = {
  ETag: header('Send it back as `If-None-Match` to hear whether anything is new.'),
  'Cache-Control': header('`private, no-cache`.'),
  Link: header('`rel="next"`: the next page; absent on the last.'),
};

const problem = (description: string, headers?: Json): Json => ({
  description,
  ...(headers ? { headers } : {}),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const REFUSALS: Json = {
  '304': { description: 'Nothing new since the ETag that was sent.', headers: tagged },
  '400': problem('A parameter is wrong, or the file would have too many rows.'),
  '401': problem('No token, or one that is wrong, expired or revoked.', {
    'WWW-Authenticate': header('`Bearer`.'),
  }),
  '404': problem('No such period, unit, indicator or section, or none that you may see.'),
  '429': problem(`More than ${READS_A_MINUTE} questions in a minute.`, {
    'Retry-After': header('Seconds to wait.'),
  }),
  '500': problem('Our fault; the problem names a code to report.'),
};

/** OpenAPI 3.1. The schemas are those that the answers' types are made from. */
export function openApi(): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Giao ban – đọc số liệu / read API',
      version: '1.0.0',
      description:
        'Figures of the quarterly reports, read only. Unknown is null, never 0. Rates are fractions. Số liệu báo cáo quý, chỉ đọc. Chưa biết là null, không phải 0. Tỷ lệ là phân số: 0.61 là 61%.',
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }, { session: [] }],
    paths: {
      '/api/v1/figures': {
        get: {
          operationId: 'listFigures',
          summary: 'Figures as JSON',
          description: `Page by page, ${JSON_ROWS} rows each unless told; \`page.next\` and the Link header lead on.`,
          parameters: [...PARAMETERS, limit(JSON_ROWS)],
          responses: {
            '200': {
              description: 'Figures, unknown ones too.',
              headers: tagged,
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Figures' } } },
            },
            ...REFUSALS,
          },
        },
      },
      '/api/v1/figures.csv': {
        get: {
          operationId: 'downloadFigures',
          summary: 'Figures as CSV',
          description: `Whole, up to ${MAX_ROWS} rows (more is a problem 400), or a page where \`page\` or \`limit\` asks for one. Columns: ${CSV_COLUMNS.join(', ')}. An empty value is unknown. A text that begins with = + - @, a tab, a line end or NUL is led by an apostrophe.`,
          parameters: [...PARAMETERS, limit(MAX_ROWS), dialect],
          responses: {
            '200': {
              description: 'A line of heads, then one for each figure.',
              headers: { ...tagged, 'Content-Disposition': header('A file name.') },
              content: { 'text/csv': { schema: { type: 'string' } } },
            },
            ...REFUSALS,
          },
        },
      },
      '/api/v1/openapi.json': {
        get: {
          operationId: 'describe',
          summary: 'This document',
          security: [],
          responses: {
            '200': {
              description: 'OpenAPI 3.1.',
              content: { 'application/json': { schema: { type: 'object' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Figure: schemaOf(figureSchema),
        Figures: withFigureReference(schemaOf(figuresSchema)),
        Problem: schemaOf(problemSchema),
      },
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'Issued by the administrator; reads the whole province.',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'next-auth.session-token',
          description:
            'A signed-in person’s, `__Secure-next-auth.session-token` over https. A unit’s people read their own unit only.',
        },
      },
    },
  };
}

function withFigureReference(figures: Json): Json {
  const properties = figures.properties as { data: Json };
  return {
    ...figures,
    properties: {
      ...properties,
      data: { ...properties.data, items: { $ref: '#/components/schemas/Figure' } },
    },
  };
}
