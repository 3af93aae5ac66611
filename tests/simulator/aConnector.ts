import { connector, type Reply } from '../support/simulator/connector.ts';
import { ledger } from '../support/simulator/ledger.ts';
import { chatOf, oidAt, tenantAt } from '../support/simulator/people.ts';
import { type SimulatorSettings, usualSettings } from '../support/simulator/SimulatorSettings.ts';

export const tenantId = tenantAt(0);
export const person = (index: number) => oidAt(tenantId, index);
export const activity = (key: string) => JSON.stringify({ type: 'message', attachments: [{ content: { data: { key } } }] });

/** The connector's rules with a clock that is set by hand; a request answers with its status. */
export function aConnector(given: Partial<SimulatorSettings> = {}) {
  const settings: SimulatorSettings = structuredClone({ ...usualSettings, ...given });
  const seen = ledger(null);
  const clock = { ms: 0 };
  const rules = connector(settings, seen, () => clock.ms);
  const take = (method: string, path: string, body = '', tenant = tenantId): Reply =>
    rules.take({ method, url: `/${tenant}/v3/conversations${path}`, authorization: 'Bearer t', body }, 'http://simulator');
  return {
    settings,
    seen,
    clock,
    take,
    send: (index: number, key = 'k', tenant = tenantId) =>
      take('POST', `/${chatOf(person(index))}/activities`, activity(key), tenant).status,
    post: (thread: string) => take('POST', `/${thread}/activities`, activity('k')).status,
    members: (thread: string, query = '') => take('GET', `/${thread}/pagedmembers${query}`).status,
  };
}
