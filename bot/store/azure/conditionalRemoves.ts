// The client library removes rows of a batch whatever their version is, so their conditions are written into the batch just before it leaves.

import type { TableClient } from '@azure/data-tables';

/** For each batch on its way, known by its abort signal: the version each removed row must still have, by its key. */
const conditions = new WeakMap<object, Map<string, string>>();

const removal = /^(DELETE \S*RowKey='([^']*)'\) HTTP\/1\.1\r\n(?:[^\r\n]+\r\n)*?if-match: )\*/gim;

/** Says which version each removed row of the batch sent with `signal` must have. */
export function expectVersions(signal: AbortSignal, versions: Map<string, string>): void {
  conditions.set(signal, versions);
}

/** The batch with every removal bound to its version; throws when one cannot be, so that none leaves unconditional. */
export function withConditions(batch: string, versions: Map<string, string>): string {
  let bound = 0;
  const text = batch.replace(removal, (_, head: string, key: string) => {
    const version = versions.get(decodeURIComponent(key));
    if (version === undefined) throw new Error('A batch removes a row without saying which version.');
    bound += 1;
    return `${head}${version}`;
  });
  if (bound !== versions.size) throw new Error('A removal of a batch could not be bound to its version.');
  return text;
}

/** Binds the removals of every batch this client sends, before anything signs or measures it. */
export function bindRemovals(client: TableClient): void {
  client.pipeline.addPolicy(
    {
      name: 'conditionalRemoves',
      sendRequest(request, next) {
        const versions = request.abortSignal && conditions.get(request.abortSignal);
        if (versions && typeof request.body === 'string') request.body = withConditions(request.body, versions);
        return next(request);
      },
    },
    { phase: 'Serialize' },
  );
}
