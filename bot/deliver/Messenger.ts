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

/** Where somebody was last reached; an empty conversation has to be created. */
export interface Known {
  serviceUrl: string;
  conversationId: string;
  /** The bot framework's id, `29:…`; empty as long as it is not known. */
  botId: string;
}

/** How a message goes: urgent ones before pages of notes. Whoever says where the person is keeps what becomes of it. */
export interface Going {
  urgent: boolean;
  known: Known | null;
  /** Called when its turn has come. */
  started?(): void;
}

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
  /** Urgent, and looked up in the address book, unless told otherwise. */
  toPerson(person: PersonAddress, message: CardMessage, going?: Going): Promise<Outcome>;
  /** Posts to the channel: under the message that opened `thread` while that is there, else as a post of its own. */
  toChannel(channel: ChannelAddress, message: CardMessage, thread?: Sent | null): Promise<Outcome>;
  /** Replaces a message that was sent before, to somebody of that tenant. */
  update(sent: Sent, message: CardMessage, tenantId?: string): Promise<Outcome>;
  /** Who is in the channel now, page by page; fails when Teams does not say. */
  roster(channel: ChannelAddress): AsyncIterable<Member[]>;
  /** Who of the channel has this object id, or this id of the bot framework; null when nobody has, and fails when Teams does not say. */
  member(channel: ChannelAddress, id: string): Promise<Member | null>;
}
