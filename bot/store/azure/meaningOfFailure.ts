/** What a failed call to Azure Tables means for us: `gone` is a row that is not there, `noTable` a table, `defect` a call of ours that no retry mends. */
export type FailureMeaning = 'conflict' | 'gone' | 'noTable' | 'away' | 'forbidden' | 'defect';

interface ServiceError extends Error {
  statusCode?: number;
  code?: string;
  details?: { odataError?: { code?: string } };
}

/** No token could be had: the identity endpoint may be down for a moment, so this is no reason to give up. */
const withoutToken = /^(Credential|Authentication|AggregateAuthentication)/;
const conflicts = ['EntityAlreadyExists', 'UpdateConditionNotSatisfied', 'ConditionNotMet'];

/** The meaning of an error the client library raised; a batch puts the service's own code in `code`, a single call in `details`. */
export function meaningOfFailure(error: unknown): FailureMeaning {
  if (!(error instanceof Error)) return 'defect';
  const { name, statusCode: status, code, details } = error as ServiceError;
  const reason = details?.odataError?.code ?? code ?? '';
  if (withoutToken.test(name)) return 'away';
  if (status === undefined) return name === 'AbortError' || name === 'RestError' ? 'away' : 'defect';
  if (status === 412 || conflicts.includes(reason)) return 'conflict';
  if (status === 404) return reason === 'TableNotFound' ? 'noTable' : 'gone';
  if (status === 401 || status === 403) return 'forbidden';
  return status === 408 || status === 409 || status === 429 || status >= 500 ? 'away' : 'defect';
}
