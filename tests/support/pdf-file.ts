import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What poppler's tools read in a PDF. */
export interface PdfFile {
  /** Of `pdfinfo`: name → value. */
  readonly info: ReadonlyMap<string, string>;
  readonly fonts: readonly {
    readonly name: string;
    readonly embedded: boolean;
    readonly unicode: boolean;
  }[];
  /** In reading order, a line for each line of print; pages end with a form feed. */
  readonly pages: readonly string[];
  /** The running text, a line for each paragraph, as far as indents and ends of sentences tell. */
  readonly text: string;
  /** The tree of tags, as text; empty unless asked for. */
  readonly structure: string;
  readonly outline: string;
}

/** The tree of tags takes seconds to read: only where it is asked for. */
export function openPdf(bytes: Uint8Array, { structure = false } = {}): PdfFile {
  const folder = mkdtempSync(path.join(tmpdir(), 'giao-ban-pdf-'));
  const file = path.join(folder, 'a.pdf');
  const run = (tool: string, ...args: string[]) =>
    execFileSync(tool, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    writeFileSync(file, bytes);
    const pages = run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
    return {
      info: new Map(
        run('pdfinfo', file)
          .split('\n')
          .map((line) => /^([^:]+):\s*(.*)$/.exec(line))
          .flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? ''] as const] : [])),
      ),
      fonts: run('pdffonts', file)
        .split('\n')
        .slice(2)
        .filter((line) => line !== '')
        .map((line) => {
          const flags = / (yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(line);
          return {
            name: line.split(' ')[0] ?? '',
            embedded: flags?.[1] === 'yes',
            unicode: flags?.[3] === 'yes',
          };
        }),
      pages,
      text: paragraphsOf(pages),
      structure: structure ? run('pdfinfo', '-struct-text', file) : '',
      outline: run('pdftohtml', '-xml', '-i', '-stdout', file)
        .split('<outline>')
        .slice(1)
        .join('\n'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lines of print put together again: a line that is drawn in begins a paragraph. */
function paragraphsOf(pages: readonly string[]): string {
  const lines = pages.flatMap((page) => page.split('\n')).filter((line) => line.trim() !== '');
  let text = '';
  for (const line of lines) {
    const begins = /^ {4,}/.test(line);
    text += `${begins ? '\n' : ' '}${line.trim()}`;
  }
  return text;
}
