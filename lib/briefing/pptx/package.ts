import JSZip from 'jszip';
import type { IsoDate } from '@/lib/domain/calendar';

/*
 * The library writes the moment of making and random marks into the file, and into the workbooks
 * behind its charts. The document's day and a count take their place: equal documents, equal files.
 */

const DATE = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;
const MARK = /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/g;

export async function settled(archive: Uint8Array, day: IsoDate): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(archive);
  const to = new JSZip();
  const moment = { date: new Date(Date.UTC(1980, 0, 1)), createFolders: false };
  const renumbered = renumbering(Object.keys(from.files));
  for (const [name, file] of Object.entries(from.files)) {
    if (file.dir) continue;
    const own = renumbered(name);
    if (name.endsWith('.xlsx')) {
      to.file(own, await settled(await file.async('uint8array'), day), moment);
    } else if (/\.(xml|rels)$/.test(name)) {
      const xml = settledPart(name, await file.async('string'), day);
      to.file(own, renumbered(xml), moment);
    } else {
      to.file(own, await file.async('uint8array'), moment);
    }
  }
  return to.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

/** The library counts charts over all files of a process; here each file counts from 1. */
function renumbering(names: readonly string[]): (text: string) => string {
  const numbers = names
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  return (text) =>
    text.replace(
      /(\/chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/g,
      (_whole, before: string, number: string) => {
        const place = numbers.indexOf(Number(number));
        return `${before}${place < 0 ? number : place + 1}`;
      },
    );
}

/** What is unknown is no point of the chart and no cell, rather than an empty number. */
const EMPTY_POINT = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g;
const EMPTY_CELL = /<c r="[A-Z]+\d+"><v><\/v><\/c>/g;

function settledPart(name: string, xml: string, day: IsoDate): string {
  if (name.startsWith('xl/worksheets/')) return xml.replace(EMPTY_CELL, '');
  if (name.endsWith('core.xml')) return xml.replace(DATE, `$1${day}T00:00:00Z$2`);
  if (!name.startsWith('ppt/charts/')) return xml;
  const marks = new Map<string, string>();
  return xml.replace(EMPTY_POINT, '').replace(MARK, (mark) => {
    const count = marks.get(mark) ?? String(marks.size + 1).padStart(12, '0');
    marks.set(mark, count);
    return `00000000-0000-4000-8000-${count}`;
  });
}
