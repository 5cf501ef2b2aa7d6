/*
 * The two encodings that Vietnamese offices used before Unicode, as text looks when its bytes
 * are read as Windows-1252. TCVN3 (TCVN 5712:1993, fonts ".Vn…") has one byte a letter; its
 * capitals with tone marks are the small letters set in a capitals-only font (".Vn…H").
 * VNI (fonts "VNI-…") writes the base letter and then a byte for its marks.
 */

function zip(keys: string, values: string): [string, string][] {
  const to = [...values];
  return [...keys].map((key, index) => [key, to[index] ?? '']);
}

/** Legacy character → Unicode letter. U+00AD, the soft hyphen, is TCVN3's ư. */
export const TCVN3: ReadonlyMap<string, string> = new Map([
  ...zip('µ¶·¸¹', 'àảãáạ'),
  ...zip('¨»¼½¾Æ', 'ăằẳẵắặ'),
  ...zip('©ÇÈÉÊË', 'âầẩẫấậ'),
  ...zip('®', 'đ'),
  ...zip('ÌÎÏÐÑ', 'èẻẽéẹ'),
  ...zip('ªÒÓÔÕÖ', 'êềểễếệ'),
  ...zip('×ØÜÝÞ', 'ìỉĩíị'),
  ...zip('ßáâãä', 'òỏõóọ'),
  ...zip('«åæçèé', 'ôồổỗốộ'),
  ...zip('¬êëìíî', 'ơờởỡớợ'),
  ...zip('ïñòóô', 'ùủũúụ'),
  ...zip('\u00adõö÷øù', 'ưừửữứự'),
  ...zip('úûüýþ', 'ỳỷỹýỵ'),
  ...zip('¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'),
]);

const VNI_TONES = 'øùûõï';
const VNI_CIRCUMFLEX = 'âàáåãä';
const VNI_BREVE = 'êèéúüë';

function vniPairs(): [string, string][] {
  const plain: [string, string][] = [
    ['a', 'àáảãạ'],
    ['e', 'èéẻẽẹ'],
    ['o', 'òóỏõọ'],
    ['u', 'ùúủũụ'],
    ['y', 'ỳýỷỹ'],
    ['ô', 'ờớởỡợ'],
    ['ö', 'ừứửữự'],
  ];
  const pairs = plain.flatMap(([base, letters]) =>
    [...letters].map((letter, index): [string, string] => [base + VNI_TONES[index], letter]),
  );
  const circumflex: [string, string][] = [
    ['a', 'âầấẩẫậ'],
    ['e', 'êềếểễệ'],
    ['o', 'ôồốổỗộ'],
  ];
  for (const [base, letters] of circumflex) {
    [...letters].forEach((letter, index) => {
      pairs.push([base + VNI_CIRCUMFLEX[index], letter]);
    });
  }
  [...'ăằắẳẵặ'].forEach((letter, index) => {
    pairs.push([`a${VNI_BREVE[index]}`, letter]);
  });
  return pairs;
}

const VNI_SINGLES: [string, string][] = zip('ìíæóòôöîñ', 'ìíỉĩịơưỵđ');

function withCapitals(pairs: [string, string][]): [string, string][] {
  return pairs.flatMap(([legacy, letter]) => {
    const capitalFirst = legacy.charAt(0).toUpperCase() + legacy.slice(1);
    return [
      [legacy, letter],
      [capitalFirst, letter.toUpperCase()],
      [legacy.toUpperCase(), letter.toUpperCase()],
    ] satisfies [string, string][];
  });
}

/** Legacy pair (base letter and mark, both capitals where the letter is one) or single → Unicode letter. */
export const VNI: ReadonlyMap<string, string> = new Map(
  withCapitals([...VNI_SINGLES, ...vniPairs()]),
);
