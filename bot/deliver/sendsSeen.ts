import type { Messenger, Outcome } from './Messenger.ts';

/** How the last message of this process ended, in machine time; null before the first. */
export interface LastSend {
  at: number;
  outcome: Outcome['kind'];
}

/** A messenger whose every send is told of as it ends: what, how, and nothing of whom. */
export function sendsSeen(messenger: Messenger, seen: (outcome: Outcome) => void): Messenger {
  const told = async (sending: Promise<Outcome>): Promise<Outcome> => {
    const outcome = await sending;
    seen(outcome);
    return outcome;
  };
  return {
    roster: (channel) => messenger.roster(channel),
    member: (channel, id) => messenger.member(channel, id),
    toPerson: (...message) => told(messenger.toPerson(...message)),
    toChannel: (...message) => told(messenger.toChannel(...message)),
    update: (...message) => told(messenger.update(...message)),
  };
}
