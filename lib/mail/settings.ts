import 'server-only';

export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: string;
  readonly from: string;
}

/** From the environment; null: no mail goes out, and the Department is told so. */
export function mailSettings(): MailSettings | null {
  const url = process.env.SMTP_URL?.trim();
  const from = process.env.MAIL_FROM?.trim();
  return url && from ? { url, from } : null;
}
