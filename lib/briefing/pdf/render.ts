import { NodeCompiler, type RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';
import { writable } from '@/lib/format/stored-text';
import type { BriefingDocument } from '../document';
import { fontFiles } from './fonts';
import { TEMPLATE } from './template';
import { viewOf } from './view';

/** Made once: it keeps the fonts read and the template parsed. */
let compiler: NodeCompiler | null = null;

/** Results that so many renderings did not use again are forgotten. */
const KEPT = 4;

/** The accessible kind (ISO 14289); it refuses letters that no font has. */
const ACCESSIBLE: RenderPdfOpts = { pdfStandard: 'ua-1' };

/**
 * The PDF of a briefing: tagged, fonts embedded, headings as bookmarks. Equal documents give equal
 * bytes. Where a unit wrote a sign that the font has not, it is tagged all the same, but does not
 * claim the standard.
 */
export function renderPdf(document: BriefingDocument): Uint8Array<ArrayBuffer> {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fontFiles() }] });
  const source = {
    mainFileContent: TEMPLATE,
    inputs: { document: dataOf(document) },
  };
  try {
    return pdf(compiler, source, ACCESSIBLE);
  } catch {
    return pdf(compiler, source, {});
  } finally {
    compiler.evictCache(KEPT);
  }
}

type Source = Parameters<NodeCompiler['pdf']>[0];

const pdf = (by: NodeCompiler, source: Source, options: RenderPdfOpts) =>
  new Uint8Array(by.pdf(source, options));

const dataOf = (document: BriefingDocument): string =>
  JSON.stringify(viewOf(document), (_key, value: unknown) =>
    typeof value === 'string' ? writable(value) : value,
  );
