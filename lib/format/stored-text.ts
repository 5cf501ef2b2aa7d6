import { normaliseText } from './text';

/**
 * What neither the database nor a Word file can hold: control characters but tab and line ends, the
 * two code points that are none, and halves of a surrogate pair. They come with text that is pasted
 * from other programs, and say nothing.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

export const writable = (text: string): string => text.replace(UNWRITABLE, '');

/** Text as it is stored: NFC, plain spaces, no blanks around it, nothing that cannot be written. */
export const storedForm = (text: string): string =>
  writable(text).normalize('NFC').replaceAll('\u00a0', ' ').trim();

/** As `storedForm`, for what is one line: a name, a title, a paragraph. */
export const oneLine = (text: string): string =>
  normaliseText(writable(text)).replace(/\s+/g, ' ').trim();
