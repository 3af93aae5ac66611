/** Ten scallops round a disc: the edge of the seal, worked out once for a box of 20. */
const edge = (() => {
  const scallops = 10;
  const points: string[] = [];
  for (let step = 0; step < scallops; step += 1) {
    const angle = (turn: number) => ((step + turn) / scallops) * 2 * Math.PI - Math.PI / 2;
    const at = (radius: number, turn: number) =>
      `${(10 + radius * Math.cos(angle(turn))).toFixed(2)} ${(10 + radius * Math.sin(angle(turn))).toFixed(2)}`;
    points.push(`${step === 0 ? `M${at(8.6, -0.5)}` : ''}A3 3 0 0 1 ${at(8.6, 0.5)}`);
  }
  return `${points.join('')}Z`;
})();

/** The drawing of a seal in a box of 20, for use inside another drawing. */
export function SealShape() {
  return (
    <>
      <path d={edge} className="ink-good" />
      <path d="M6.4 10.3l2.5 2.5 4.8-5.2" className="on-mark" />
    </>
  );
}

/** The scalloped seal of a signed milestone (P70). */
export function Seal({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" className="mark">
      <SealShape />
    </svg>
  );
}
