/** Our deepest card and our deepest form are a tenth of it; what is read or written step by step runs out of stack far beyond. */
const mostDeep = 100;

/** Whether a body is nested deeper than anything we send or take. */
export function isTooDeep(body: unknown, left = mostDeep): boolean {
  if (typeof body !== 'object' || body === null) return false;
  return left === 0 || Object.values(body).some((inner) => isTooDeep(inner, left - 1));
}
