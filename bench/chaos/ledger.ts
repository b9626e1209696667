/**
 * One answer sent, in the order of sending. `acked`: the server said that it is kept; `refused`: that it is not; `sent`: no whole answer
 * came, so that it may be either.
 */
export type Sent = {
  readonly attemptId: string;
  readonly number: number;
  readonly response: string;
  state: 'sent' | 'acked' | 'refused';
};

/** What the learners were told, beside what they asked: to be held against the database. */
export class Ledger {
  readonly answers: Sent[] = [];
  /** Attempts of which the server said that they are handed in. */
  readonly finished = new Set<string>();
  readonly refusals = new Map<string, number>();
  failures = 0;

  send(attemptId: string, number: number, response: string): Sent {
    const sent: Sent = { attemptId, number, response, state: 'sent' };
    this.answers.push(sent);
    return sent;
  }

  /** A refusal by its name, to be shown in the report. What was tried before without an answer, as `wasTried` says, may have been kept then: of it nothing is known. */
  refuse(sent: Sent, name: string, wasTried = false): void {
    if (!wasTried) sent.state = 'refused';
    this.refusals.set(name, (this.refusals.get(name) ?? 0) + 1);
  }

  get acked(): number {
    return this.answers.filter(({ state }) => state === 'acked').length;
  }
}
