import PptxGenJS from 'pptxgenjs';
import type { BriefingDocument } from '../document';
import { factsOf } from '../facts';
import type { BriefingInput } from '../input';
import { defineMasters, draw } from './draw';
import { settled } from './package';
import { slidesOf } from './slides';

/**
 * The briefing as slides of 16:9, with charts that can be edited. Charts take the units' figures
 * beside the document; every sentence is the document's own. Equal input gives equal bytes.
 */
export async function renderPptx(
  document: BriefingDocument,
  input: BriefingInput,
): Promise<Uint8Array> {
  const { properties, notice } = document;
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = properties.title;
  file.subject = properties.subject;
  file.author = properties.creator;
  file.company = properties.creator;
  file.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  defineMasters(file, notice);
  for (const slide of slidesOf(document, factsOf(input))) draw(file, slide);
  const written = await file.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new TypeError('The slides were not written as bytes');
  return settled(written, properties.day);
}
