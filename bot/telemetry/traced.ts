import { SpanStatusCode, trace } from '@opentelemetry/api';
import { errorFacts } from '../log/errorFacts.ts';

/** Something that takes a while and is worth timing. */
export type SpanName = 'turn' | 'command' | 'page of notes' | 'wake';

/** All a span says besides how long it took: kinds of ours, and how many; never who, what or where. */
export interface SpanFacts {
  /** What came in: said, pressed, installed. */
  kind?: string;
  verb?: string;
  wakes?: number;
}

/** Times the work as a span, where somebody listens (P56). An error ends it by its kind alone. */
export function traced<T>(name: SpanName, facts: SpanFacts, work: () => Promise<T>): Promise<T> {
  return trace.getTracer('milepost').startActiveSpan(name, { attributes: { ...facts } }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute('error.type', errorFacts(error).name);
      throw error;
    } finally {
      span.end();
    }
  });
}
