import { z } from 'zod';
import { ROLES, type Role } from '@/lib/domain/access';
import { unitOfRole } from '@/lib/domain/user';
import { line } from './line';

/** Codes of what can be wrong with a field; the messages have a text for each. */
export const USER_FIELD_ERRORS = [
  'username-format',
  'name-missing',
  'too-long',
  'role-unknown',
  'unit-missing',
  'email-format',
] as const;
export type UserFieldError = (typeof USER_FIELD_ERRORS)[number];

const issue = (code: UserFieldError) => ({ error: code });

const optional = (max: number) => line(max).transform((value) => value || null);

const role = z.string().transform((text, context): Role => {
  const known = ROLES.find((candidate) => candidate === text);
  if (known) return known;
  context.addIssue({ code: 'custom', message: 'role-unknown' satisfies UserFieldError });
  return z.NEVER;
});

const fields = z.object({
  displayName: line(120).pipe(z.string().min(1, issue('name-missing'))),
  title: optional(120),
  role,
  /** Id of a reporting unit; asked of a unit's people only. */
  unit: z
    .string()
    .regex(/^\d{0,9}$/)
    .transform((value) => (value === '' ? null : Number(value))),
  email: optional(200).pipe(z.email(issue('email-format')).nullable()),
  phone: optional(40),
});

const withUnit = <T extends { role: Role; unit: number | null }>(user: T): boolean =>
  unitOfRole(user.role) !== 'reporting-unit' || user.unit !== null;
const unitIssue = { path: ['unit'], error: 'unit-missing' satisfies UserFieldError };

export const createUserSchema = fields
  .extend({
    username: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[a-z0-9][a-z0-9.-]{2,59}$/, issue('username-format')),
  })
  .refine(withUnit, unitIssue);
export type CreateUserInput = z.output<typeof createUserSchema>;

export const updateUserSchema = fields.extend({ id: z.int32() }).refine(withUnit, unitIssue);
export type UpdateUserInput = z.output<typeof updateUserSchema>;

export const userKeySchema = z.object({ id: z.int32() });
export const disableUserSchema = userKeySchema.extend({ disabled: z.boolean() });
