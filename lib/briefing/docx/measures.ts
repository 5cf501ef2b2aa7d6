import type { LayoutProfile } from '../layout';

/* The library takes sizes in half points and lengths in twips. */

export const halfPoints = (points: number): number => points * 2;

/** Width between the margins. */
export const textArea = ({ page }: LayoutProfile): number => page.width - page.left - page.right;

/** Parts of a whole in proportion, in whole twips that add up to it. */
export function shares(weights: readonly number[], whole: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((whole * weight) / total));
  const rest = whole - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, index) => (index === parts.length - 1 ? part + rest : part));
}
