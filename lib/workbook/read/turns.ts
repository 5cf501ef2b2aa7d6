interface Limits {
  readonly atOnce: number;
  /** More are sent away at once. */
  readonly waiting: number;
  /** Milliseconds; whose turn has not come by then is sent away too. */
  readonly patience: number;
}

/** Lets a few do something at a time and a few more wait for it: what waits takes memory as well. */
export class Turns {
  private running = 0;
  private readonly line: (() => void)[] = [];

  constructor(private readonly limits: Limits) {}

  /** @returns null when there was no turn to be had, and the work was not begun */
  async take<T>(work: () => Promise<T>): Promise<T | null> {
    if (!(await this.turn())) return null;
    try {
      return await work();
    } finally {
      // Whoever is next has this turn: the number of those running stays as it is
      const next = this.line.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private async turn(): Promise<boolean> {
    if (this.running < this.limits.atOnce) {
      this.running += 1;
      return true;
    }
    if (this.line.length >= this.limits.waiting) return false;
    return new Promise((resolve) => {
      const called = () => {
        clearTimeout(timer);
        resolve(true);
      };
      const timer = setTimeout(() => {
        this.line.splice(this.line.indexOf(called), 1);
        resolve(false);
      }, this.limits.patience);
      this.line.push(called);
    });
  }
}
