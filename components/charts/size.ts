/** Known before the chart is there, so that its room is kept and nothing moves. */
export const barsHeight = (rows: number, barsInRow: number): number =>
  40 + rows * (barsInRow > 1 ? 16 * barsInRow + 4 : 26);

export const TIME_HEIGHT = 260;
