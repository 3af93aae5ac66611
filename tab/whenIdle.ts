/** Where a browser does not say when it is idle, the page has been drawn by then. */
const DRAWN_MS = 800;

/** Does something once the page has nothing else to do; the answer calls it off. */
export function whenIdle(go: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(go);
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(go, DRAWN_MS);
  return () => clearTimeout(timer);
}
