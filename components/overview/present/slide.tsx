import { type ReactNode, useId } from 'react';

interface SlideProps {
  title: string;
  /** What the slide is about, above its title. */
  eyebrow: string;
  /** How far its figures reach, below. */
  foot?: string | null;
  children: ReactNode;
}

/** One screen in large type, readable from the last row of a meeting room; one page in print. */
export function Slide({ title, eyebrow, foot, children }: SlideProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="flex min-h-dvh snap-start flex-col gap-[2.5vmin] px-[5vw] pt-[4vmin] pb-[max(9vmin,4.5rem)] print:min-h-[95vh] print:break-after-page"
    >
      <header>
        <p className="font-medium text-[clamp(1rem,2.2vmin,2rem)] text-brand">{eyebrow}</p>
        <h2
          id={id}
          className="font-semibold text-[clamp(1.5rem,4.6vmin,4.5rem)] leading-tight tracking-tight"
        >
          {title}
        </h2>
      </header>
      <div className="flex min-h-0 flex-1 flex-col text-[clamp(1rem,2.6vmin,2.5rem)]">
        {children}
      </div>
      {foot ? <p className="text-[clamp(0.9rem,1.9vmin,1.75rem)] text-ink-muted">{foot}</p> : null}
    </section>
  );
}
