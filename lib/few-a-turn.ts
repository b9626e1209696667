/** So many are begun in each turn: fewer, and the pages that are being made, each of which does a little a turn, leave answers too little time. */
const each = 4;

/**
 * Begins what it is given a few at a time, what is urgent first and else in order, in the next turns of the event loop. Node takes one new connection a turn (libuv since 1.45), and answers all that came on the others
 * before it does: where hundreds ask at once, and each is answered from first to last since its database does not wait, a turn takes a second, and who has no connection yet waits for half a minute.
 */
export class FewATurn {
  private readonly urgent: (() => void)[] = [];
  private readonly others: (() => void)[] = [];
  private running = 0;

  begin(task: () => void, { urgent }: { readonly urgent: boolean }): void {
    (urgent ? this.urgent : this.others).push(task);
    if (this.running === each) return;
    this.running += 1;
    setImmediate(this.next);
  }

  private readonly next = () => {
    const task = this.urgent.shift() ?? this.others.shift();
    if (task) setImmediate(this.next);
    else this.running -= 1;
    task?.();
  };
}
