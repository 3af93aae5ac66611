// What reaches us from Teams, in our own words: no type of botbuilder leaves this room.
import type { CardMessage } from '../deliver/Messenger.ts';

/** Who did something, as the verified activity says. */
export interface Caller {
  tenantId: string;
  /** Entra object id. */
  oid: string;
  name: string;
  /** What Teams speaks to them, a tag such as `de-DE`, where it says so. */
  language?: string;
}

/** The channel something happened in; null in a 1:1 chat. */
export interface ChannelSeen {
  /** The company the channel belongs to; people of others may be in a shared one. */
  tenantId: string;
  threadId: string;
  teamId: string;
  name: string;
}

export type Incoming =
  /** Somebody wrote to the bot; the mention of the bot is taken out of `text`. */
  | { kind: 'said'; caller: Caller; channel: ChannelSeen | null; text: string; activityId: string }
  /** Somebody pressed a button; `data` is the card's own data with the inputs merged in, exactly as it came. */
  | { kind: 'pressed'; caller: Caller; channel: ChannelSeen | null; verb: string; data: Record<string, unknown> }
  /** The app was added, to a channel's team or for a person. `memberCount` is null when Teams does not say. */
  | { kind: 'installed'; caller: Caller; channel: ChannelSeen | null; memberCount: number | null }
  | { kind: 'uninstalled'; caller: Caller; channel: ChannelSeen | null }
  /** Somebody joined or left: what we remember of the roster is old. Object ids where Teams says them. */
  | { kind: 'membersChanged'; tenantId: string; channel: ChannelSeen; joined: string[]; left: string[] }
  /** The channel got another name, was deleted, or is there again. */
  | { kind: 'channelChanged'; change: 'renamed' | 'deleted' | 'restored'; tenantId: string; channel: ChannelSeen };

/** Answers one incoming event within 4 s; a card replaces the pressed one or is sent as the reply. Never throws for a person's mistake. */
export type Answering = (incoming: Incoming) => Promise<CardMessage | null>;

/** What people ask of Milepost outside its own chat: in the box they write in, and on a message of anybody's. */
export type Extended =
  /** Somebody looks something up to put it into what they write; empty words: they only opened the list. */
  | { kind: 'find'; caller: Caller; text: string }
  /** A link of ours was written. */
  | { kind: 'unfurl'; caller: Caller; url: string }
  /** Somebody reports a message; its words without its marks, and where it stands. */
  | { kind: 'report'; caller: Caller; threadId: string | null; text: string; page: string }
  /** A button of the dialog was pressed; `data` is the card's own with the inputs merged in, exactly as it came. */
  | { kind: 'pressed'; caller: Caller; verb: string; data: Record<string, unknown> };

/** Something that was found: a line to choose it by, and the card that is put into the message. */
export interface Found {
  title: string;
  text: string;
  card: CardMessage;
}

export type ExtensionAnswer =
  | { kind: 'found'; items: Found[] }
  /** A sentence in place of a list or a dialog. */
  | { kind: 'said'; text: string }
  | { kind: 'dialog'; title: string; card: CardMessage };

export type Extending = (asked: Extended) => Promise<ExtensionAnswer>;
