export interface SentFile {
  readonly ok: boolean;
  /** What the server says of a file that it does not take; null: it was not reached. */
  readonly message: string | null;
  /** Whether the same file may be taken later. */
  readonly again: boolean;
}

/** Sends a file as the whole body: only this way a browser tells how far it has come. */
export function sendFile(
  address: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<SentFile> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer = request.response as { message?: string } | null;
      const { status } = request;
      resolve({
        ok: status === 201,
        message: answer?.message ?? null,
        again: status === 401 || status >= 500,
      });
    };
    request.onerror = () => resolve({ ok: false, message: null, again: true });
    request.send(file);
  });
}
