import 'server-only';
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { parseConnectionUrl } from 'nodemailer/lib/shared/index.js';
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';
import type { ClaimedMail, Delivery } from '@/lib/data/outbox';
import type { MailSettings } from './settings';

/** Before the content: together shorter than a claim lasts. */
const CONNECT_MS = 20_000;
/** The longest silence of the server, also after the content. */
const SILENCE_MS = 60_000;

/**
 * Gives one message to the mail server.
 * @param beforeContent called when the server is ready for the content, before a byte of it leaves;
 *   false: it must not leave
 */
export async function deliver(
  { url, from }: MailSettings,
  mail: ClaimedMail,
  beforeContent: () => Promise<boolean>,
): Promise<Delivery> {
  const composed = new MailComposer({
    from,
    to: mail.to,
    subject: mail.subject,
    text: mail.body,
    messageId: mail.messageId,
    headers: { 'Auto-Submitted': 'auto-generated' },
  }).compile();
  const content = await composed.build();
  const envelope = composed.getEnvelope();
  if (envelope.to.length === 0 || envelope.from === false) {
    return { outcome: 'refused', error: `Not an address: ${mail.to}` };
  }
  const progress = { asked: false, leaving: false, answered: false };
  const stream = new Readable({
    read() {
      // Where the envelope was refused the stream is only drained: nothing leaves then.
      if (progress.answered || progress.asked) return;
      progress.asked = true;
      beforeContent().then(
        (mine) => {
          if (mine) {
            progress.leaving = true;
            this.push(content);
            this.push(null);
          } else this.destroy(new Error('The claim ran out'));
        },
        (error: Error) => this.destroy(error),
      );
    },
  });
  const { auth, ...options } = parseConnectionUrl(url);
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  });
  try {
    await connected(connection, auth);
    await answered(connection, envelope.from, envelope.to, stream);
    connection.quit();
    return { outcome: 'sent' };
  } catch (error) {
    progress.answered = true;
    connection.close();
    return failureOf(error as SmtpError, progress.leaving);
  }
}

type Auth = ReturnType<typeof parseConnectionUrl>['auth'];

/** Until the connection is open and, where the address says so, signed in to. */
function connected(connection: SMTPConnection, auth: Auth): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null) => (error ? reject(error) : resolve());
    connection.once('error', reject);
    connection.connect((error) => {
      if (error || !auth?.user || !('pass' in auth)) done(error);
      else connection.login({ credentials: { user: auth.user, pass: auth.pass } }, done);
    });
  });
}

/** Until the server has answered to the content. */
function answered(
  connection: SMTPConnection,
  from: string,
  to: string[],
  stream: Readable,
): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject);
    connection.once('end', () => reject(new Error('The connection was closed')));
    connection.send({ from, to }, stream, (error) => (error ? reject(error) : resolve()));
  });
}

type SmtpError = Error & { readonly responseCode?: number; readonly command?: string };

/** An answer of the server is certain; silence after the content began to leave is not. */
function failureOf({ responseCode, command, message }: SmtpError, leaving: boolean): Delivery {
  if (responseCode !== undefined && responseCode >= 400) {
    // Before the envelope it is the server or our account that is at fault, not the message.
    const final = responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
    return { outcome: final ? 'refused' : 'not-sent', error: message };
  }
  return { outcome: leaving ? 'unknown' : 'not-sent', error: message };
}
