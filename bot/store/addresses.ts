import type { Engine } from './Engine.ts';

/** Takes away where a person is reached, and which notes they got. */
export async function forgottenAddress(engine: Engine, tenantId: string, oid: string): Promise<void> {
  const row = await engine.get('addresses', tenantId, `person|${oid}`);
  if (row) await engine.write('addresses', tenantId, [{ kind: 'remove', row: row.row, version: row.version }]);
}
