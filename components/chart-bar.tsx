/** A share, 0 to 1, as a filled bar; for the eye only, so say the number beside it. */
export function ShareBar({ share }: { share: number }) {
  return (
    <div aria-hidden="true" className="h-2.5 overflow-hidden rounded-full border border-edge bg-paper">
      <div className="h-full bg-accent" style={{ width: `${Math.round(share * 100)}%` }} />
    </div>
  );
}
