import { postFile } from '@/components/ui/post-file';
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

export const askPreview = ({ validFrom, file }: AskedMap) =>
  postFile<PreviewAnswer>(`/api/boundaries/preview?${new URLSearchParams({ validFrom })}`, file);

export const keepMap = ({
  validFrom,
  file,
  replaces,
}: AskedMap & { readonly replaces: number | null }) => {
  const query = new URLSearchParams({
    validFrom,
    // A name may be longer than what is kept of it
    fileName: file.name.slice(-255),
    ...(replaces === null ? {} : { replaces: String(replaces) }),
  });
  return postFile<{ units: number }>(`/api/boundaries?${query}`, file);
};
