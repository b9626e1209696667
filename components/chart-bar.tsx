/** A share, 0 to 1, as a filled bar; for the eye only, so say the number beside it. The fill keeps a colour where colours are forced. */
export function ShareBar({ share }: { share: number }) {
  return (
    <div aria-hidden="true" className="h-2.5 overflow-hidden rounded-full border border-edge bg-paper">
      <div
        className="h-full bg-accent forced-color-adjust-none forced-colors:bg-[CanvasText]"
        style={{ width: `${Math.round(share * 100)}%` }}
      />
    </div>
  );
}
