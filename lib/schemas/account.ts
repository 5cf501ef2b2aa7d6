import { z } from 'zod';
import { PASSWORD_LENGTH, type PasswordFault } from '@/lib/domain/own-account';

const issue = (code: PasswordFault) => ({ error: code });

export const changePasswordSchema = z.object({
  current: z.string().min(1, issue('missing')).max(PASSWORD_LENGTH.most, issue('too-long')),
  password: z
    .string()
    .min(1, issue('missing'))
    .max(PASSWORD_LENGTH.most, issue('too-long'))
    .refine((text) => [...text].length >= PASSWORD_LENGTH.least, issue('too-short')),
});
export type ChangePasswordInput = z.output<typeof changePasswordSchema>;

export const sessionKeySchema = z.object({ id: z.uuid() });
