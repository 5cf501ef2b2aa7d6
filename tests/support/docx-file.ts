import JSZip from 'jszip';

/** The parts of a Word file as text, and what can be read from them. */
export interface DocxFile {
  readonly names: readonly string[];
  part(name: string): string;
  /** The running text of the body, a line for each paragraph; cells of tables are lines too. */
  readonly text: string;
  readonly paragraphs: readonly DocxParagraph[];
  readonly sections: readonly string[];
}

export interface DocxParagraph {
  readonly xml: string;
  readonly text: string;
  readonly style: string | null;
}

/** Text of XML as it is read. */
export const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** Text of a piece of WordprocessingML; a break within a paragraph is a space. */
export const textOfXml = (xml: string): string =>
  unescaped(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map((match) => match[1] ?? ' ')
      .join(''),
  );

export async function openDocx(bytes: Uint8Array): Promise<DocxFile> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]?.dir);
  const parts = new Map<string, string>();
  for (const name of names) parts.set(name, (await zip.file(name)?.async('string')) ?? '');
  const part = (name: string): string => {
    const found = parts.get(name);
    if (found === undefined) throw new RangeError(`No part ${name}`);
    return found;
  };
  const document = part('word/document.xml');
  const paragraphs = [...document.matchAll(/<w:p(?: [^>]*)?>.*?<\/w:p>/gs)].map(([xml]) => ({
    xml,
    text: textOfXml(xml),
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? null,
  }));
  return {
    names,
    part,
    text: paragraphs.map(({ text }) => text).join('\n'),
    paragraphs,
    sections: [...document.matchAll(/<w:sectPr(?: [^>]*)?>.*?<\/w:sectPr>/gs)].map(([xml]) => xml),
  };
}
