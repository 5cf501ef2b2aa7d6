/** What can be wrong with a file of outlines; the messages have a text for each. */
export const FAULT_CODES = [
  'empty',
  'too-large',
  'not-json',
  'topojson',
  'not-collection',
  'no-features',
  'too-many-features',
  'too-many-points',
  'projected',
  'swapped',
  'feature-broken',
  'no-geometry',
  'geometry-type',
  'not-a-point',
  'out-of-range',
  'ring-short',
  'ring-open',
  'no-match',
  'doubled',
  'no-area',
  'too-detailed',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** One fault, with the names and numbers that its text speaks of. */
export interface Fault {
  readonly code: FaultCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export class BoundaryFault extends Error {
  override name = 'BoundaryFault';

  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ code }) => code).join(', '));
  }
}

export const fault = (code: FaultCode, params?: Fault['params']): BoundaryFault =>
  new BoundaryFault([{ code, ...(params ? { params } : {}) }]);
