/** What the log keeps of an error: its message may quote what somebody typed, and an SDK's error carries whole requests with their tokens. */
export interface ErrorFacts {
  name: string;
  code?: string;
  status?: number;
  /** The places in our code and others', innermost first. */
  at?: string[];
  cause?: ErrorFacts;
}

const codeShape = /^[\w.-]{1,60}$/;
const frame = /^\s+at .*$/gm;
const mostFrames = 12;
const mostCauses = 3;

/** An error by its kind, code and way, and none of its words (P56). */
export function errorFacts(error: unknown, causes = mostCauses): ErrorFacts {
  if (!(error instanceof Error)) return { name: 'unknown' };
  const { code, statusCode, status } = error as { code?: unknown; statusCode?: unknown; status?: unknown };
  const number = [statusCode, status].find((one) => typeof one === 'number');
  return {
    name: codeShape.test(error.name) ? error.name : 'unknown',
    ...(code !== undefined && codeShape.test(String(code)) ? { code: String(code) } : {}),
    ...(typeof number === 'number' ? { status: number } : {}),
    at: framesOf(error),
    ...(error.cause && causes > 0 ? { cause: errorFacts(error.cause, causes - 1) } : {}),
  };
}

/** The stack behind its message; the message may have lines of its own that look like places. */
function framesOf({ stack = '', message }: Error): string[] {
  const from = stack.indexOf(message);
  const frames = stack.slice(from < 0 ? 0 : from + message.length).match(frame) ?? [];
  return frames.slice(0, mostFrames).map((line) => line.trim());
}
