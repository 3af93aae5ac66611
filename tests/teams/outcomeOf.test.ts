import assert from 'node:assert/strict';
import { outcomeOf } from '../../bot/teams/outcomeOf.ts';

const now = new Date('2026-03-10T16:00:00Z');
const anAnswer = (status: number | null, code?: string, retryAfter: string | null = null) => ({
  status,
  codes: code ? [code] : [],
  retryAfter,
  wentOut: true,
});

describe('What an answer of Teams means for a message', () => {
  const rows: [number, string | undefined, string][] = [
    [400, 'BadSyntax', 'refused'],
    [401, 'BotNotRegistered', 'refused'],
    [403, 'BotDisabledByAdmin', 'blocked'],
    [403, 'BotNotInConversationRoster', 'notInstalled'],
    [403, 'ForbiddenOperationException', 'notInstalled'],
    [403, 'ConversationBlockedByUser', 'blocked'],
    [403, 'MessageWritesBlocked', 'blocked'],
    [403, 'InvalidBotApiHost', 'refused'],
    [403, 'constructor', 'refused'],
    [403, undefined, 'refused'],
    [404, 'ConversationNotFound', 'gone'],
    [404, 'ActivityNotFoundInConversation', 'gone'],
    [412, 'PreconditionFailed', 'later'],
    [413, 'MessageSizeTooBig', 'refused'],
    [429, undefined, 'later'],
    [500, 'ServiceError', 'refused'],
    [502, undefined, 'later'],
    [503, undefined, 'later'],
    [504, undefined, 'later'],
    [201, 'PARSE_ERROR', 'unknown'],
  ];
  for (const [status, code, kind] of rows) {
    it(`${status} ${code ?? 'without a name'} is ${kind}`, () => {
      const outcome = outcomeOf(anAnswer(status, code), now);
      assert.equal(outcome.kind, kind);
      assert.equal(outcome.reason, [status, code].join(' ').trim());
    });
  }

  it('finds the telling name one level deeper', () => {
    assert.equal(outcomeOf({ ...anAnswer(403), codes: ['Forbidden', 'MessageWritesBlocked'] }, now).kind, 'blocked');
  });

  it('is unknown when no answer came, and later when the request never left', () => {
    assert.deepEqual(outcomeOf(anAnswer(null), now), { kind: 'unknown', reason: 'no answer' });
    assert.deepEqual(outcomeOf({ ...anAnswer(null), wentOut: false }, now), { kind: 'later', afterMs: 2000, reason: 'not reached' });
  });

  it('waits as long as Teams says, in seconds or until a date', () => {
    const waits = (retryAfter: string | null) => (outcomeOf(anAnswer(429, undefined, retryAfter), now) as { afterMs: number }).afterMs;
    assert.equal(waits('7'), 7000);
    assert.equal(waits('Tue, 10 Mar 2026 16:00:30 GMT'), 30_000);
    assert.equal(waits('Tue, 10 Mar 2026 15:00:00 GMT'), 0);
    assert.equal(waits('soon'), 2000);
    assert.equal(waits(null), 2000);
  });
});
