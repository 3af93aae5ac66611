import type { CardMessage, Member, Messenger, Outcome } from '../../bot/deliver/Messenger.ts';

export interface FakeMessenger extends Messenger {
  /** Everything that was sent or updated, in order; `to` is an oid, a thread or the activity that was replaced. */
  posts: { kind: 'person' | 'channel' | 'update'; to: string; message: CardMessage }[];
  /** How the next posts end; when it is empty they are sent. */
  outcomes: Outcome[];
  members: Member[] | null;
}

/** A messenger that remembers what it was told; each new message has an id of its own. */
export function fakeMessenger(members: Member[] | null = null): FakeMessenger {
  let sends = 0;
  const post = async (kind: 'person' | 'channel' | 'update', to: string, message: CardMessage): Promise<Outcome> => {
    fake.posts.push({ kind, to, message });
    sends += 1;
    const sent = {
      conversationId: `chat-${to}`,
      activityId: kind === 'update' ? to : `activity-${sends}`,
      serviceUrl: 'https://smba.example/',
    };
    return fake.outcomes.shift() ?? { kind: 'sent', ...sent };
  };
  const fake: FakeMessenger = {
    posts: [],
    outcomes: [],
    members,
    toPerson: ({ oid }, message) => post('person', oid, message),
    toChannel: ({ threadId }, message) => post('channel', threadId, message),
    update: ({ activityId }, message) => post('update', activityId, message),
    async *roster() {
      if (!fake.members) throw new Error('Teams does not say');
      yield fake.members;
    },
    async member(_channel, id) {
      if (!fake.members) throw new Error('Teams does not say');
      return fake.members.find(({ oid, botId }) => oid === id || botId === id) ?? null;
    },
  };
  return fake;
}
