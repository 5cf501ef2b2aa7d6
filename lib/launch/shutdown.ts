type Step = { stop: () => Promise<void>; kill?: (() => void) | undefined };

// One Ctrl-C can arrive twice: from the terminal, and handed on by npm.
const ECHO_MS = 300;

/** Stops what was started, last first, once; a second signal forces it. */
export class Shutdown {
  #steps: Step[] = [];
  #stopping: Step | undefined;
  #running: Promise<void> | undefined;
  #firstSignalAt = 0;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => this.#onSignal());
    }
  }

  get begun(): boolean {
    return this.#running !== undefined;
  }

  add(stop: () => Promise<void>, kill?: () => void): void {
    this.#steps.push({ stop, kill });
  }

  /** Stops everything and ends the process; never resolves. */
  run(exitCode: number): Promise<never> {
    this.#running ??= (async () => {
      let code = exitCode;
      for (;;) {
        this.#stopping = this.#steps.pop();
        if (!this.#stopping) break;
        try {
          await this.#stopping.stop();
        } catch (error) {
          console.error(error);
          code = 1;
        }
      }
      process.exit(code);
    })();
    return this.#running as Promise<never>;
  }

  #onSignal(): void {
    if (this.begun) {
      if (Date.now() - this.#firstSignalAt < ECHO_MS) return;
      for (const step of [this.#stopping, ...this.#steps]) step?.kill?.();
      process.exit(130);
    }
    this.#firstSignalAt = Date.now();
    console.log(
      '\nĐang dừng… nhấn Ctrl-C lần nữa để dừng ngay. (Stopping; press Ctrl-C again to force.)',
    );
    void this.run(0);
  }
}
