/** How a series is drawn: told apart by hue, lightness and pattern, so that none is needed alone. */
export type Look = 'solid' | 'hatch' | 'dots';

export const INK: Record<Look, string> = {
  solid: 'var(--color-series-1)',
  hatch: 'var(--color-series-2)',
  dots: 'var(--color-series-3)',
};

const GROUND: Record<Exclude<Look, 'solid'>, string> = { hatch: '#fbe3c8', dots: '#e6def5' };

const patternId = (prefix: string, look: Look) => `${prefix}-${look}`;

/** `fill` of a series; the patterns must be in the same document (`LookPatterns`). */
export const fillOf = (prefix: string, look: Look): string =>
  look === 'solid' ? INK.solid : `url(#${patternId(prefix, look)})`;

export function LookPatterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      <pattern
        id={patternId(prefix, 'hatch')}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill={GROUND.hatch} />
        <rect width="3" height="6" fill={INK.hatch} />
      </pattern>
      <pattern id={patternId(prefix, 'dots')} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill={GROUND.dots} />
        <circle cx="3" cy="3" r="2" fill={INK.dots} />
      </pattern>
    </defs>
  );
}
