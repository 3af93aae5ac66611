// What the connector remembers of every chat.

/** An activity as the Bot Framework spells it; only what is read here is named. */
export interface Activity extends Record<string, unknown> {
  type?: string;
  text?: string;
  summary?: string;
  attachments?: { contentType: string; content?: unknown }[];
  replyToId?: string;
}

/** One message of a chat. */
export interface Kept {
  seq: number;
  id: string;
  /** The 1:1 chat `a:…`, or the channel's thread `19:…;messageid=…`. */
  conversation: string;
  /** `28:…` for Milepost, `29:…` for a person. */
  fromId: string;
  /** Rollout time, an ISO instant. */
  at: string;
  activity: Activity;
  /** True once Milepost has changed what it sent. */
  edited: boolean;
  /** Grows with every change of this message. */
  revision: number;
}

/** One post of the bot that the connector accepted; nothing here is ever changed. */
export interface Accepted {
  seq: number;
  /** Machine time, an ISO instant. */
  at: string;
  method: 'POST' | 'PUT' | 'DELETE';
  conversation: string;
  /** Empty for a conversation created without a message. */
  activityId: string;
  summary: string;
  body: unknown;
}

export interface Post {
  conversation: string;
  fromId: string;
  at: string;
  activity: Activity;
}

export interface Transcript {
  /** Keeps a message; a channel's bare thread id begins a new thread. */
  keep(post: Post): Kept;
  /** The same for a post of the bot, together with its line in the log of accepted posts. */
  accept(post: Post): Kept;
  /** Remembers that the bot opened a conversation without saying anything yet. */
  acceptCreated(conversation: string, body: unknown): void;
  /** Replaces what the bot sent; null when no such message stands in that conversation. */
  edit(conversation: string, id: string, activity: Activity): Kept | null;
  remove(conversation: string, id: string): boolean;
  /** The card a press was answered with, in place of the pressed one. */
  replaceCard(id: string, card: object): void;
  find(id: string): Kept | null;
  /** Everything said in a chat, or in one thread of it, in order. */
  said(conversation: string, afterSeq?: number): Kept[];
  /** Grows with every change in a chat; 0 while it is empty. */
  revisionOf(chat: string): number;
  /** The number of the last message Milepost sent into a chat; 0 when it sent none. */
  newestFrom(chat: string, fromId: string): number;
  accepted(afterSeq?: number): Accepted[];
  /** What is pinned as the channel's tab, as `setConfig` gave it. */
  pinned(channel: string): unknown;
  pin(channel: string, settings: unknown): void;
  close(): void;
}
