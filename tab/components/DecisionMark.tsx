/** The drawing of an open decision in a box of 18, for use inside another drawing (P68). */
export function DecisionShape() {
  return (
    <>
      <path d="M9 0.9L17.1 9L9 17.1L0.9 9z" className="decision-mark" />
      <path d="M6.9 7.3a2.1 2.1 0 1 1 3.2 1.8c-.8.5-1.1.9-1.1 1.7" className="decision-ask" />
      <circle cx="9" cy="12.9" r="0.9" className="decision-dot" />
    </>
  );
}

/** The mark of a milestone that waits for a decision: extend it, or accept the one before (P68). */
export function DecisionMark() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" className="mark">
      <DecisionShape />
    </svg>
  );
}
