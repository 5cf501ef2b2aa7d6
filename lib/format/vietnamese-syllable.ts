/*
 * The shape of a written Vietnamese syllable: initial, rhyme, at most one tone mark. Exact enough to tell
 * "Đức" from "§øc" and "Müller"; it is no dictionary.
 */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const INITIALS = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x';
const RHYMES = [
  'a(?:ch|i|m|ng|nh|n|o|p|c|t|u|y)?',
  'ă(?:c|m|ng|n|p|t)',
  'â(?:c|m|ng|n|p|t|u|y)',
  'e(?:c|m|ng|n|o|p|t)?',
  'ê(?:ch|c|m|nh|n|p|t|u)?',
  'i(?:a|ch|m|nh|n|p|t|u)?',
  'iê(?:c|m|ng|n|p|t|u)',
  'o(?:c|i|m|ng|n|p|t)?',
  'oa(?:ch|c|i|m|ng|nh|n|o|p|t|y)?',
  'oă(?:c|m|ng|n|t)',
  'oe(?:n|o|t)?',
  'oo(?:c|ng)',
  'ô(?:c|i|m|ng|n|p|t)?',
  'ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|ng|n|p|t)?',
  'uâ(?:n|ng|t|y)',
  'uê(?:ch|nh|n)?',
  'uô(?:c|i|m|ng|n|t)',
  'uơ(?:n|t)?',
  'uy(?:a|ch|nh|n|p|t|u)?',
  'uyê(?:n|t)',
  'ư(?:a|c|i|m|ng|n|t|u)?',
  'ươ(?:c|i|m|ng|n|p|t|u)',
  'y(?:m|n|t)?',
  'yê(?:m|ng|n|t|u)',
].join('|');
const SYLLABLE = new RegExp(`^(?:${INITIALS})?(?:${RHYMES})$`);

/** Whether the word (letters only) is written as a Vietnamese syllable is. */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.normalize('NFD').toLowerCase();
  if ((decomposed.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(decomposed.replace(TONES, '').normalize('NFC'));
}
