import type { Engine, RowChange } from '../../bot/store/Engine.ts';

/** The engine, with the name of this process on every claim of a send, so that one can tell which were in flight when it died; without `claims` a claim is always won. */
export function markedClaims(engine: Engine, holder: string, claims: boolean): Engine {
  const marked = (change: RowChange): RowChange => {
    if (!('body' in change) || change.body.state !== 'claimed') return change;
    const body = { ...change.body, holder };
    return claims ? { ...change, body } : { kind: 'put', row: change.row, body };
  };
  return {
    ...engine,
    write: (table, partition, changes) => engine.write(table, partition, table === 'deliveries' ? changes.map(marked) : changes),
  };
}
