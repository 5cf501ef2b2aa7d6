import type { Locale } from './locales';

/**
 * The one list of namespaces. A new one is a file in each of messages/vi and messages/en and a
 * line here; a test fails when one of the three is missing or the two languages differ in keys.
 */
const namespaces = {
  account: {
    vi: () => import('./messages/vi/account.json'),
    en: () => import('./messages/en/account.json'),
  },
  admin: {
    vi: () => import('./messages/vi/admin.json'),
    en: () => import('./messages/en/admin.json'),
  },
  api: {
    vi: () => import('./messages/vi/api.json'),
    en: () => import('./messages/en/api.json'),
  },
  attachments: {
    vi: () => import('./messages/vi/attachments.json'),
    en: () => import('./messages/en/attachments.json'),
  },
  briefing: {
    vi: () => import('./messages/vi/briefing.json'),
    en: () => import('./messages/en/briefing.json'),
  },
  common: {
    vi: () => import('./messages/vi/common.json'),
    en: () => import('./messages/en/common.json'),
  },
  department: {
    vi: () => import('./messages/vi/department.json'),
    en: () => import('./messages/en/department.json'),
  },
  errors: {
    vi: () => import('./messages/vi/errors.json'),
    en: () => import('./messages/en/errors.json'),
  },
  findings: {
    vi: () => import('./messages/vi/findings.json'),
    en: () => import('./messages/en/findings.json'),
  },
  hints: {
    vi: () => import('./messages/vi/hints.json'),
    en: () => import('./messages/en/hints.json'),
  },
  history: {
    vi: () => import('./messages/vi/history.json'),
    en: () => import('./messages/en/history.json'),
  },
  'map-admin': {
    vi: () => import('./messages/vi/map-admin.json'),
    en: () => import('./messages/en/map-admin.json'),
  },
  meeting: {
    vi: () => import('./messages/vi/meeting.json'),
    en: () => import('./messages/en/meeting.json'),
  },
  notifications: {
    vi: () => import('./messages/vi/notifications.json'),
    en: () => import('./messages/en/notifications.json'),
  },
  overview: {
    vi: () => import('./messages/vi/overview.json'),
    en: () => import('./messages/en/overview.json'),
  },
  periods: {
    vi: () => import('./messages/vi/periods.json'),
    en: () => import('./messages/en/periods.json'),
  },
  present: {
    vi: () => import('./messages/vi/present.json'),
    en: () => import('./messages/en/present.json'),
  },
  print: {
    vi: () => import('./messages/vi/print.json'),
    en: () => import('./messages/en/print.json'),
  },
  problems: {
    vi: () => import('./messages/vi/problems.json'),
    en: () => import('./messages/en/problems.json'),
  },
  registers: {
    vi: () => import('./messages/vi/registers.json'),
    en: () => import('./messages/en/registers.json'),
  },
  reminders: {
    vi: () => import('./messages/vi/reminders.json'),
    en: () => import('./messages/en/reminders.json'),
  },
  reports: {
    vi: () => import('./messages/vi/reports.json'),
    en: () => import('./messages/en/reports.json'),
  },
  review: {
    vi: () => import('./messages/vi/review.json'),
    en: () => import('./messages/en/review.json'),
  },
  shell: {
    vi: () => import('./messages/vi/shell.json'),
    en: () => import('./messages/en/shell.json'),
  },
  'sign-in': {
    vi: () => import('./messages/vi/sign-in.json'),
    en: () => import('./messages/en/sign-in.json'),
  },
  status: {
    vi: () => import('./messages/vi/status.json'),
    en: () => import('./messages/en/status.json'),
  },
  'section-review': {
    vi: () => import('./messages/vi/section-review.json'),
    en: () => import('./messages/en/section-review.json'),
  },
  tasks: {
    vi: () => import('./messages/vi/tasks.json'),
    en: () => import('./messages/en/tasks.json'),
  },
  'unit-map': {
    vi: () => import('./messages/vi/unit-map.json'),
    en: () => import('./messages/en/unit-map.json'),
  },
  typing: {
    vi: () => import('./messages/vi/typing.json'),
    en: () => import('./messages/en/typing.json'),
  },
  workbook: {
    vi: () => import('./messages/vi/workbook.json'),
    en: () => import('./messages/en/workbook.json'),
  },
};

export type Namespace = keyof typeof namespaces;

/** Keys are typed from the Vietnamese files. */
export type Messages = {
  [N in Namespace]: Awaited<ReturnType<(typeof namespaces)[N]['vi']>>['default'];
};

export const NAMESPACES = Object.keys(namespaces) as Namespace[];

export async function loadMessages(locale: Locale): Promise<Messages> {
  const entries = await Promise.all(
    NAMESPACES.map(async (name) => [name, (await namespaces[name][locale]()).default] as const),
  );
  return Object.fromEntries(entries) as Messages;
}
