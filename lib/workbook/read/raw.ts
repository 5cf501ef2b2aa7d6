/** A cell as it stands in an uploaded file, before anything is known of its meaning. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** Computed by a formula; the value is what the spreadsheet computed last. */
  readonly formula: boolean;
  /** `percent` is a number that is shown with its sign: 0.5 for 50%. `day` is `2013-01-22`. */
  readonly kind: 'text' | 'number' | 'percent' | 'day' | 'boolean' | 'error' | 'blank';
  readonly value: string | number | boolean | null;
}

export interface RawSheet {
  readonly name: string;
  /** Only cells that hold something. */
  readonly cells: readonly RawCell[];
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
}

/** Why a file is not read at all. */
export const FILE_REFUSALS = [
  'empty',
  'too-large',
  'too-large-inside',
  'too-slow',
  'busy',
  'too-many-sheets',
  'too-many-rows',
  'too-many-columns',
  'too-many-cells',
  'encrypted',
  'macros',
  'old-excel',
  'binary-workbook',
  'opendocument',
  'word-document',
  'pdf',
  'web-page',
  'plain-text',
  'not-a-workbook',
  'damaged',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

export type FileReading =
  | { readonly ok: true; readonly workbook: RawWorkbook }
  | { readonly ok: false; readonly refusal: FileRefusal };
