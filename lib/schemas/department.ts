import { z } from 'zod';
import { LAYOUT_CODES } from '@/lib/briefing/layout';
import { line } from './line';
import { typedDay } from './typed-day';

/** Codes of what can be wrong with a field; the messages have a text for each. */
export const DEPARTMENT_FIELD_ERRORS = [
  'missing',
  'too-long',
  'date-missing',
  'not-a-day',
  'abbreviation-format',
  'signer-incomplete',
  'recipients-missing',
  'too-many',
  'layout-unknown',
] as const;
export type DepartmentFieldError = (typeof DEPARTMENT_FIELD_ERRORS)[number];

const issue = (code: DepartmentFieldError) => ({ error: code });

const text = line(200);
const required = text.pipe(z.string().min(1, issue('missing')));

/** A row left blank is none; one half filled is a mistake. */
const signers = z
  .array(z.object({ name: text, title: text }))
  .max(20, issue('too-many'))
  .transform((rows) => rows.filter(({ name, title }) => name !== '' || title !== ''))
  .refine(
    (rows) => rows.every(({ name, title }) => name !== '' && title !== ''),
    issue('signer-incomplete'),
  );

const recipients = z
  .array(text)
  .transform((lines) => lines.filter((one) => one !== ''))
  .pipe(z.array(z.string()).min(1, issue('recipients-missing')).max(40, issue('too-many')));

export const saveDepartmentSchema = z.object({
  /** null: particulars from another day on. */
  id: z.int32().nullable(),
  version: z.int32().min(0),
  validFrom: typedDay<DepartmentFieldError>({ missing: 'date-missing', unreadable: 'not-a-day' }),
  provinceName: required,
  superiorBody: required,
  name: required,
  // It stands in the number, "05/BC-STTTT".
  abbreviation: required.pipe(
    z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}.&-]{0,29}$/u, issue('abbreviation-format')),
  ),
  place: required,
  headTitle: required,
  signerName: required,
  signerTitle: required,
  otherSigners: signers,
  recipients,
  inspectionTeam: required,
  layout: z.enum(LAYOUT_CODES, issue('layout-unknown')).nullable(),
});
export type SaveDepartmentInput = z.output<typeof saveDepartmentSchema>;
