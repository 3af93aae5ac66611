import type { Accepted, Counters, Requested } from './Seen.ts';
import type { SimulatorSettings } from './SimulatorSettings.ts';

/** A simulated Bot Connector, in this process or in one of its own. */
export interface Simulator {
  origin: string;
  /** Where a tenant is served: the tenant of a request is read from its address. */
  serviceUrl(tenantId: string): string;
  /** Changes how it behaves from now on, and tells nobody. */
  change(change: Partial<SimulatorSettings>): Promise<void>;
  accepted(): Promise<Accepted[]>;
  requests(): Promise<Requested[]>;
  counters(): Promise<Counters>;
  /** Empties what it has seen and counted; the settings stay. */
  forget(): Promise<void>;
  close(): Promise<void>;
}
