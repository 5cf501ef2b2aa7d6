import { Refusal, readXlsx } from './xlsx.mjs';

// A process of its own for one uploaded file: reader-process.ts sends the bytes, and ends it.

process.once('message', async (/** @type {Uint8Array} */ bytes) => {
  try {
    process.send?.({ ok: true, workbook: await readXlsx(Buffer.from(bytes)) });
  } catch (error) {
    const refused = error instanceof Refusal;
    process.send?.(
      refused ? { ok: false, refusal: error.code } : { unforeseen: String(error?.stack ?? error) },
    );
  }
});
