import type { Letterhead, Signature } from '@/lib/briefing/document';

/**
 * Head of an official paper: who issues it on the left, the national title on the right; each line
 * of the title is one line. Its letters are as large as those around it make them.
 */
export function PaperHead({ letterhead }: { letterhead: Letterhead }) {
  return (
    <div className="grid gap-4 text-center text-[0.8em] leading-snug sm:grid-cols-[1fr_1.08fr] sm:gap-2 print:grid-cols-[1fr_1.08fr] print:gap-2 print:text-[12pt]">
      <div>
        <p>{letterhead.superiorBody}</p>
        <p className="font-bold">{letterhead.issuingBody}</p>
        <hr className="mx-auto mt-1 w-2/5 border-ink" />
        <p className="mt-2 whitespace-pre-wrap">{letterhead.number}</p>
      </div>
      <div>
        <p className="text-balance font-bold sm:whitespace-nowrap print:whitespace-nowrap">
          {letterhead.nation}
        </p>
        <p className="text-[1.08em]">
          <strong className="border-ink border-b pb-0.5">{letterhead.motto}</strong>
        </p>
        <p className="mt-3 whitespace-pre-wrap text-[1.08em] italic">{letterhead.placeAndDate}</p>
      </div>
    </div>
  );
}

/** Recipients on the left; on the right who signs, with room for the hand. */
export function PaperFoot({
  signature,
  recipients,
}: {
  signature: Signature;
  recipients: readonly string[];
}) {
  return (
    <div className="mt-6 grid break-inside-avoid grid-cols-2 gap-4">
      <div className="text-[0.8em]">
        <p className="font-bold italic">Nơi nhận:</p>
        {recipients.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className="text-center font-bold">
        {signature.titles.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="mt-16">{signature.name}</p>
      </div>
    </div>
  );
}
