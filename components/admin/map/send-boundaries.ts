import type { ActionResult } from '@/components/ui/use-send';
import type { BoundaryReading } from '@/lib/boundaries/read-boundaries';

/** A file, and the day from which its map is in force. */
export interface AskedMap {
  readonly validFrom: string;
  readonly file: File;
}

export interface PreviewAnswer {
  readonly reading: BoundaryReading;
  readonly replaces: { readonly id: number; readonly fileName: string } | null;
}

/** Sends a file as the whole body, to an address of its own: actions take no more than a form is long. */
async function post<Data>(
  path: string,
  file: File,
  query: Record<string, string>,
): Promise<ActionResult<Data>> {
  const address = `/api/boundaries${path}?${new URLSearchParams(query)}`;
  const answer = await fetch(address, { method: 'POST', body: file });
  if (answer.ok) return { data: (await answer.json()) as Data };
  return { serverError: (await answer.json()) as { code: string; message: string } };
}

export const askPreview = ({ validFrom, file }: AskedMap) =>
  post<PreviewAnswer>('/preview', file, { validFrom });

export const keepMap = ({
  validFrom,
  file,
  replaces,
}: AskedMap & { readonly replaces: number | null }) =>
  post<{ units: number }>('', file, {
    validFrom,
    // A name may be longer than what is kept of it
    fileName: file.name.slice(-255),
    ...(replaces === null ? {} : { replaces: String(replaces) }),
  });
