// What the rest of the house asks of Teams; `teams/` answers it with botbuilder, nobody else knows how.
import type { Sent } from '../store/Sent.ts';

/** A card as JSON, with the sentence shown in notifications and where cards cannot be drawn. */
export interface CardMessage {
  card: object;
  summary: string;
}

export type { Sent };

/** How a send ended. `later` may be tried again after `afterMs`; every other failure is final for this message. `unknown`: it may have arrived. */
export type Outcome =
  | ({ kind: 'sent' } & Sent)
  | { kind: 'notInstalled' | 'blocked' | 'gone' | 'refused' | 'unknown'; reason: string }
  | { kind: 'later'; afterMs: number; reason: string };

export interface PersonAddress {
  tenantId: string;
  /** Entra object id. */
  oid: string;
}

export interface ChannelAddress {
  tenantId: string;
  /** `19:…@thread.tacv2` */
  threadId: string;
}

export interface Member {
  oid: string;
  /** The bot framework's id, `29:…`. */
  botId: string;
  tenantId: string;
  name: string;
  company: string;
  /** A guest of the tenant, as Teams says it. */
  guest?: boolean;
  /** Where calendars reach them, as Teams says it; never stored. */
  email?: string;
}

/** Every call ends within its own deadline. */
export interface Messenger {
  toPerson(person: PersonAddress, message: CardMessage): Promise<Outcome>;
  /** Posts to the channel: under the message that opened `thread` while that is there, else as a post of its own. */
  toChannel(channel: ChannelAddress, message: CardMessage, thread?: Sent | null): Promise<Outcome>;
  /** Replaces a message that was sent before. */
  update(sent: Sent, message: CardMessage): Promise<Outcome>;
  /** Who is in the channel now, or null when Teams does not say. */
  roster(channel: ChannelAddress): Promise<Member[] | null>;
}
