import type { BriefingDocument } from '../document';

/*
 * What the file says about itself. The library would write the moment of making into it; the day
 * that the document bears takes its place, so that equal documents are equal files.
 */

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export function coreProperties({ properties }: BriefingDocument): { path: string; data: string } {
  const moment = `${properties.day}T00:00:00Z`;
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(properties.title)}</dc:title>`,
    `<dc:subject>${escaped(properties.subject)}</dc:subject>`,
    `<dc:creator>${escaped(properties.creator)}</dc:creator>`,
    `<dc:language>${properties.language}</dc:language>`,
    `<cp:lastModifiedBy>${escaped(properties.creator)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    date('created'),
    date('modified'),
    '</cp:coreProperties>',
  ];
  return { path: 'docProps/core.xml', data: data.join('') };
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** 1 January 1980, 0:00, as archives write it: the first day that they know. */
const [TIME, DATE] = [0, 0x21];

/** Takes the moment of packing out of an archive, in place. */
export function withoutMoment(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new RangeError('Not an archive');
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(entry, true) !== ENTRY) throw new RangeError('Not an archive');
    const local = view.getUint32(entry + 42, true);
    view.setUint16(entry + 12, TIME, true);
    view.setUint16(entry + 14, DATE, true);
    view.setUint16(local + 10, TIME, true);
    view.setUint16(local + 12, DATE, true);
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return archive;
}
