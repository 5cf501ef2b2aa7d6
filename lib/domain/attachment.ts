import type { FileType } from './file-type';

/** Ten megabytes, as people count them when they look at a file. */
export const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;

/** Files of one report: more than anybody reads. */
export const MAX_ATTACHMENTS = 20;

/** All files of one report together. */
export const MAX_REPORT_BYTES = 50 * 1024 * 1024;

/** What the policy knows files of the report as a whole by, beside those of its sections. */
export const REPORT_FILES = 'attachments';

/** A file as a report keeps it; its content is stored beside. */
export interface KeptAttachment {
  readonly id: number;
  /** The section that it belongs to; null: to the report. */
  readonly section: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** SHA-256 of the content. */
  readonly hash: string;
  readonly by: string;
  readonly at: string;
}

export interface AttachmentView extends KeptAttachment {
  /** Whether the viewer may take it away now. */
  readonly removable: boolean;
}

/** What file systems and headers cannot hold, and what would hide a name's true end. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNFIT = /[\u0000-\u001f\u007f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const MOST_NAME = 100;

/** A name to keep a file under: as given, made harmless, with the ending of what the file is. */
export function attachmentName(given: string, { extension }: FileType): string {
  const bare = given
    .normalize('NFC')
    // Half of a letter, which no header can say
    .replace(/\p{Surrogate}/gu, ' ')
    .replace(UNFIT, ' ')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = [...bare].slice(0, MOST_NAME).join('').trim();
  return `${short || 'tep-dinh-kem'}.${extension}`;
}
