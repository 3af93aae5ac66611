import type { Duty } from '../../playbook/clock/Duty.ts';

/** Everything that is ever said in the log, besides its facts. */
export type Saying =
  | 'Milepost serves'
  | 'Milepost works on pages of notes'
  | 'Milepost stops, because something unexpected went wrong'
  | 'a request failed'
  | 'Teams did not go as asked'
  | 'a rollout could not be looked at'
  | 'a duty could not be carried out'
  | 'the clock could not be read'
  | 'the clock is late'
  | 'a snapshot could not be written'
  | 'a page could not be carried out'
  | 'a page could not be handed back'
  | 'the queue could not be read'
  | 'the senders could not be read';

/** The only facts a line may hold: nobody's name or id, nothing that was typed, no token and no address. */
export interface LogFacts {
  /** Its kind, code and the places it went through; never its message. */
  error?: unknown;
  /** Of what nothing else may be said: the error's kind alone. */
  failure?: string;
  /** Written as a hash, so that lines about one rollout are found together and lead nowhere. */
  rollout?: string;
  tenant?: string;
  duty?: Duty['kind'];
  /** What was asked of Teams, in words of ours. */
  where?: string;
  takes?: number;
  /** Seconds. */
  late?: number;
  port?: number;
  host?: string;
  budget?: number;
}

/** Says what happened, in one line; everything that writes to the log goes through here. */
export type Log = (what: Saying, facts: LogFacts) => void;
