import type { EntryView, PartView } from '@/lib/briefing/edit/view';
import { FigureMark } from './figure-mark';

/** A paragraph as the document will have it, its numbers with their sources. */
export function ParagraphText({ entry }: { entry: EntryView }) {
  const firstFigure = entry.parts.findIndex(({ type }) => type !== 'text');
  return (
    <p className={entry.type === 'item' ? 'md:text-justify' : 'md:text-justify md:indent-[1.27cm]'}>
      {entry.type === 'item' ? `${entry.mark} ` : null}
      {entry.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name, and hold no state of their own
        <Styled key={index} part={part}>
          {part.type === 'text' ? (
            part.text
          ) : (
            <FigureMark part={part} first={index === firstFigure} />
          )}
        </Styled>
      ))}
    </p>
  );
}

function Styled({ part, children }: { part: PartView; children: React.ReactNode }) {
  if (part.style === 'bold') return <strong>{children}</strong>;
  return part.style === 'italic' ? <em>{children}</em> : children;
}
