import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../app/globals.css'), 'utf8');
const colours = new Map(
  [...css.matchAll(/--color-([a-z0-9-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, hex]) => [name, hex]),
);

function luminance(name: string): number {
  const hex = colours.get(name);
  if (!hex) throw new Error(`No colour "${name}"`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TONES = ['neutral', 'info', 'violet', 'success', 'warning', 'orange', 'danger'];
const GROUNDS = ['surface', 'paper', 'sunken'];

describe('contrast of the palette (WCAG 2.2 AA)', () => {
  it.each(TONES)('text of the tone "%s" on its own ground and on the page', (tone) => {
    for (const ground of [`${tone}-soft`, 'surface', 'paper']) {
      expect(contrast(tone, ground), ground).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast('ink', `${tone}-soft`)).toBeGreaterThanOrEqual(7);
  });

  it.each(GROUNDS)('ordinary text on %s', (ground) => {
    expect(contrast('ink', ground)).toBeGreaterThanOrEqual(7);
    for (const text of ['ink-muted', 'ink-faint', 'brand']) {
      expect(contrast(text, ground), text).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('white and gold on the dark band, white on the filled buttons', () => {
    for (const ground of ['brand', 'brand-strong', 'danger']) {
      expect(contrast('white', ground), ground).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast('gold', 'brand-strong')).toBeGreaterThanOrEqual(3);
    expect(contrast('brand-deep', 'gold')).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of fields and both tones of the focus ring, where they must be seen', () => {
    expect(contrast('line-strong', 'surface')).toBeGreaterThanOrEqual(3);
    expect(contrast('ink', 'paper')).toBeGreaterThanOrEqual(3);
    expect(contrast('gold', 'brand-strong')).toBeGreaterThanOrEqual(3);
  });

  it.each([1, 2, 3, 4, 5])('series %d of a chart on white', (series) => {
    expect(contrast(`series-${series}`, 'surface')).toBeGreaterThanOrEqual(3);
  });

  it('figures on each step of a map, and each step beside the next', () => {
    for (const step of [1, 2, 3]) {
      expect(contrast('ink', `step-${step}`), `${step}`).toBeGreaterThanOrEqual(4.5);
    }
    for (const step of [4, 5]) {
      expect(contrast('white', `step-${step}`), `${step}`).toBeGreaterThanOrEqual(4.5);
    }
    for (const step of [1, 2, 3, 4]) {
      expect(contrast(`step-${step}`, `step-${step + 1}`), `${step}`).toBeGreaterThanOrEqual(1.3);
    }
  });
});
