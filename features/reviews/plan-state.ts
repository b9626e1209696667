/** What the plan form shows after it was sent. */
export type PlanState = {
  readonly saved: boolean;
  readonly fault: 'not-a-cap' | 'not-a-day' | 'past' | null;
  readonly values: { readonly dailyCap: string; readonly targetDay: string };
} | null;
