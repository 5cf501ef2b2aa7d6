/** The figures of the first row: an indicator, and the whole that it is a part of. */
export const KEY_FIGURES: readonly (readonly [string, string | null])[] = [
  ['on-time-rate', null],
  ['dossiers-total', null],
  ['internet-places-inspected', 'internet-places'],
  ['internet-places-in-violation', 'internet-places-inspected'],
  ['post-offices-suspended', 'post-offices'],
  ['sim-points-in-violation', 'sim-points-inspected'],
  ['sims-seized', null],
  ['cable-routes-not-started', 'cable-routes'],
  ['mailbox-use-rate', null],
  ['sanction-decisions', null],
  ['sanction-fines-decided', null],
];
