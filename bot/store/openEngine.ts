import { azureEngine } from './azure/azureEngine.ts';
import { azureIdentity } from './azure/azureIdentity.ts';
import { type Engine, operationDeadlineMs } from './Engine.ts';
import { StoreUnusable } from './StoreUnusable.ts';
import { sqliteEngine } from './sqlite/sqliteEngine.ts';

/** The engine MILEPOST_STORE names; throws StoreUnusable, with the sentence to show, for a name that is none or a file that cannot serve; each operation ends within the deadline. An Azure account is told the managed identity with this client id, or whoever the machine is signed in as. */
export function openEngine(store: string, deadlineMs = operationDeadlineMs, identity?: string): Engine {
  const [, kind, name] = /^(sqlite|azure):(.+)$/.exec(store) ?? [];
  if (kind === 'sqlite' && name) return sqliteEngine(name, deadlineMs);
  if (kind === 'azure' && name && /^[a-z0-9]{3,24}$/.test(name))
    return azureEngine({ account: name, credential: azureIdentity(identity) }, deadlineMs);
  if (store === 'UseDevelopmentStorage=true' || /(^|;)(AccountName|TableEndpoint)=/.test(store))
    return azureEngine({ connectionString: store }, deadlineMs);
  throw new StoreUnusable(
    'MILEPOST_STORE names no store: give sqlite:<file>, azure:<account>, or UseDevelopmentStorage=true or another connection string.',
  );
}
