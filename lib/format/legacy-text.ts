import { TCVN3, VNI } from './legacy-tables';
import { isVietnameseSyllable } from './vietnamese-syllable';

export type LegacyEncoding = 'TCVN3' | 'VNI';

export interface LegacyText {
  encoding: LegacyEncoding;
  /** The text as Unicode, to be offered; never stored without the person's consent. */
  converted: string;
}

const HIGH = /[\u00a1-\u00ff]/;
/** Letters that only Unicode text has: ă, đ, ĩ, ũ, ơ, ư and all letters with two marks. */
const UNICODE_ONLY = /[\u0102-\u01b0\u1ea0-\u1ef9]/;
const EDGES = /^[\s\d!-/:-@[-`{-~“”‘’…–]+|[\s\d!-/:-@[-`{-~“”‘’…–]+$/g;

function convertTcvn3(text: string): string {
  const converted = [...text].map((char) => TCVN3.get(char) ?? char).join('');
  // A capitals-only font leaves the plain letters capital and the marked ones small
  const inCapitals = /[A-Z].*[A-Z]/s.test(text) && !/[a-z]/.test(text);
  return inCapitals ? converted.toUpperCase() : converted;
}

function convertVni(text: string): string {
  let out = '';
  for (let index = 0; index < text.length; ) {
    const pair = VNI.get(text.slice(index, index + 2));
    if (pair !== undefined) {
      out += pair;
      index += 2;
      continue;
    }
    const char = text.charAt(index);
    out += VNI.get(char) ?? char;
    index += 1;
  }
  return out;
}

/** The whole text, read as the given encoding, in Unicode NFC. */
export function convertLegacyText(text: string, encoding: LegacyEncoding): string {
  return (encoding === 'TCVN3' ? convertTcvn3(text) : convertVni(text)).normalize('NFC');
}

const bare = (word: string): string => word.replace(EDGES, '');

/** What is neither plain nor Unicode Vietnamese as it stands. A sign alone ("©", "½") says nothing. */
function isSuspect(word: string): boolean {
  const letters = bare(word);
  return (
    letters.length > 1 &&
    HIGH.test(word) &&
    !UNICODE_ONLY.test(word) &&
    !isVietnameseSyllable(letters)
  );
}

function becomesVietnamese(word: string, encoding: LegacyEncoding): boolean {
  const converted = bare(convertLegacyText(word, encoding));
  return !HIGH.test(converted.replace(/[\u00c0-\u00ff]/g, '')) && isVietnameseSyllable(converted);
}

/**
 * Whether the text was pasted from an old file ("§øc Hßa", "Ñöùc Hoøa"), and what it says in Unicode.
 * A word counts as evidence when it cannot be Vietnamese as it stands and can be after conversion;
 * so "©", "§ 5", "café" and "Müller" are left alone. In a text that also has Unicode letters
 * only the words that are evidence are converted.
 */
export function detectLegacyText(text: string): LegacyText | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const suspects = words.filter(isSuspect);
  const votes = (encoding: LegacyEncoding): number =>
    suspects.filter((word) => becomesVietnamese(word, encoding)).length;
  const tcvn3 = votes('TCVN3');
  const vni = votes('VNI');
  if (tcvn3 === 0 && vni === 0) return null;

  const encoding: LegacyEncoding = tcvn3 >= vni ? 'TCVN3' : 'VNI';
  if (!UNICODE_ONLY.test(text)) return { encoding, converted: convertLegacyText(text, encoding) };
  const converted = text.replace(/\S+/g, (word) =>
    isSuspect(word) && becomesVietnamese(word, encoding) ? convertLegacyText(word, encoding) : word,
  );
  return { encoding, converted };
}
