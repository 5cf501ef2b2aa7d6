import { createTranslator } from 'next-intl';
import problems from '@/lib/i18n/messages/vi/problems.json';

/** In place of `next-intl/server`, which asks the request: `vi.mock('next-intl/server', () => import(this))`. */
export const getTranslations = async () =>
  createTranslator({ locale: 'vi', messages: problems as never });
