import type { TokenCredential } from '@azure/identity';
import { azureEngine } from './azure/azureEngine.ts';
import { type Engine, operationDeadlineMs } from './Engine.ts';
import { StoreUnusable } from './StoreUnusable.ts';
import { sqliteEngine } from './sqlite/sqliteEngine.ts';

/** Who this machine is to Azure, loaded with the first token; a token asked for is waited out even when the call that asked is given up, so the next call has it. */
function managedIdentity(): TokenCredential {
  let credential: Promise<TokenCredential> | undefined;
  return {
    async getToken(scopes, { abortSignal: _, ...options } = {}) {
      credential ??= import('@azure/identity').then(({ DefaultAzureCredential }) => new DefaultAzureCredential());
      return (await credential).getToken(scopes, options);
    },
  };
}

/** The engine MILEPOST_STORE names; throws StoreUnusable, with the sentence to show, for a name that is none or a file that cannot serve; each operation ends within the deadline. */
export function openEngine(store: string, deadlineMs = operationDeadlineMs): Engine {
  const [, kind, name] = /^(sqlite|azure):(.+)$/.exec(store) ?? [];
  if (kind === 'sqlite' && name) return sqliteEngine(name, deadlineMs);
  if (kind === 'azure' && name && /^[a-z0-9]{3,24}$/.test(name))
    return azureEngine({ account: name, credential: managedIdentity() }, deadlineMs);
  if (store === 'UseDevelopmentStorage=true' || /(^|;)(AccountName|TableEndpoint)=/.test(store))
    return azureEngine({ connectionString: store }, deadlineMs);
  throw new StoreUnusable(
    'MILEPOST_STORE names no store: give sqlite:<file>, azure:<account>, or UseDevelopmentStorage=true or another connection string.',
  );
}
