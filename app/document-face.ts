import localFont from 'next/font/local';

/*
 * Tinos, whose letters have the widths of Times New Roman: the sheet breaks its lines about where
 * the printed document does. Only these pages need it, so it is not loaded ahead of their text.
 */

const tinosLatin = localFont({
  src: [
    {
      path: '../node_modules/@fontsource/tinos/files/tinos-latin-400-normal.woff2',
      weight: '400',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource/tinos/files/tinos-latin-400-italic.woff2',
      weight: '400',
      style: 'italic',
    },
    {
      path: '../node_modules/@fontsource/tinos/files/tinos-latin-700-normal.woff2',
      weight: '700',
      style: 'normal',
    },
  ],
  variable: '--font-tinos',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: 'Tinos' },
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    },
  ],
});

const tinosVietnamese = localFont({
  src: [
    {
      path: '../node_modules/@fontsource/tinos/files/tinos-vietnamese-400-normal.woff2',
      weight: '400',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource/tinos/files/tinos-vietnamese-400-italic.woff2',
      weight: '400',
      style: 'italic',
    },
    {
      path: '../node_modules/@fontsource/tinos/files/tinos-vietnamese-700-normal.woff2',
      weight: '700',
      style: 'normal',
    },
  ],
  variable: '--font-tinos-vietnamese',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: 'Tinos' },
    {
      prop: 'unicode-range',
      value:
        'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
    },
  ],
});

/** For the element around what is written in the `document-face`. */
export const documentFace = `${tinosLatin.variable} ${tinosVietnamese.variable}`;
