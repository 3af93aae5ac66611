import type { TurnContext } from 'botbuilder';
import type { Pace } from '../deliver/pace.ts';

/** What a turn says to Teams goes at once, and is counted where pages of notes wait: every request counts. */
export function countAnswers(context: TurnContext, pace: Pace, tenantId: string): void {
  const count = () => pace.took({ tenantId, thread: context.activity.conversation.id, kind: 'send' });
  context.onSendActivities((_context, activities, next) => {
    // The answer to an invoke goes back in its own response.
    for (const { type } of activities) if (type !== 'invokeResponse') count();
    return next();
  });
  context.onUpdateActivity((_context, _activity, next) => {
    count();
    return next();
  });
}
