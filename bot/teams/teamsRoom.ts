// The one room that knows botbuilder: activities in, messages out.
import { type ErrorRequestHandler, Router } from 'express';
import type { Messenger } from '../deliver/Messenger.ts';
import { type Pace, unpaced } from '../deliver/pace.ts';
import { inLanguageOf } from '../inLanguageOf.ts';
import type { Engine } from '../store/Engine.ts';
import { tenantOf } from './ActivitySeen.ts';
import { addressBook } from './addressBook.ts';
import { answerTurn } from './answerTurn.ts';
import { cardAnswer } from './cardActivity.ts';
import { countAnswers } from './countAnswers.ts';
import { extendedOf, isExtended } from './extendedOf.ts';
import { type GateHandler, gate } from './gate.ts';
import type { Answering, Extending } from './Incoming.ts';
import { callerOf, incomingOf } from './incomingOf.ts';
import { problemOf, Refused } from './Refused.ts';
import { rememberAddress } from './rememberAddress.ts';
import { TeamsAdapter } from './TeamsAdapter.ts';
import { checkedSettings, type TeamsSettings } from './TeamsSettings.ts';
import { teamsLog } from './teamsLog.ts';
import { teamsMessenger } from './teamsMessenger.ts';
import { troubleCard } from './troubleCard.ts';
import { withinTime } from './withinTime.ts';

export interface TeamsRoom {
  /** `POST /api/messages`, body reader, gate and error answers included. */
  router: Router;
  messenger: Messenger;
  /** Names who answers; until then activities are accepted and nothing is said. */
  listen(answering: Answering, extending?: Extending): void;
}

/** Teams gives up after 5 s and we promise 4: what is left goes to the way back. */
const answerMs = 3800;
const deadlineMs = 10_000;
/** How much later than the answer itself the request is closed, whatever the SDK is waiting for. */
const closingMs = 100;

/** The room, or an error when the settings would let strangers in; `now` is the machine's time, `pace` how fast we may write. */
export function teamsRoom(given: TeamsSettings, engine: Engine, now: () => Date, pace: Pace = unpaced): TeamsRoom {
  const settings = checkedSettings(given);
  const troubled = settings.troubled ?? teamsLog();
  const adapter = new TeamsAdapter(settings, settings.deadlineMs ?? deadlineMs);
  const book = addressBook(engine, now);
  const messenger = teamsMessenger(settings, adapter, book, now, troubled, pace);
  let answering: Answering = async () => null;
  let extending: Extending = async () => ({ kind: 'found', items: [] });

  const startClock: GateHandler = (_request, response, next) => {
    response.locals.endsAt = performance.now() + (settings.answerMs ?? answerMs);
    next();
  };

  const takeTurn: GateHandler = (_request, response) =>
    inLanguageOf(callerOf(response.locals.activity)?.language ?? 'en', () => answerTo(response));

  async function answerTo(response: Parameters<GateHandler>[1]) {
    const { activity, endsAt } = response.locals;
    const leftMs = () => endsAt - performance.now();
    const incoming = incomingOf(activity);
    const extended = extendedOf(activity);
    // The message extension is used in chats of others: none of them is where we reach somebody.
    if (!isExtended(activity)) rememberAddress(book, activity).catch((error) => troubled('remembering an address', error));
    const startThread: Parameters<typeof answerTurn>[1]['startThread'] = async (message) => {
      const channel = incoming && 'channel' in incoming ? incoming.channel : null;
      const tenantId = tenantOf(activity);
      if (channel && tenantId) await messenger.toChannel({ tenantId, threadId: channel.threadId }, message);
    };
    try {
      const turn = adapter.turn(activity, leftMs, (context) => {
        countAnswers(context, pace, tenantOf(activity) ?? '');
        return answerTurn(context, { incoming, answering, extended, extending, leftMs, startThread, troubled });
      });
      const answer = await withinTime(turn, leftMs() + closingMs);
      // The SDK calls an invoke that nobody answers a server error; it is a question we do not know.
      if (answer?.status === 501) throw new Refused(404, 'notUnderstood', 'Milepost does not answer this kind of question.');
      response.status(answer?.status ?? 200);
      if (answer?.body) response.json(answer.body);
      else response.end();
    } catch (error) {
      if (error instanceof Refused) throw error;
      troubled('a turn', error);
      response.status(200);
      if (activity.type === 'invoke') response.json(cardAnswer(troubleCard(error, incoming)));
      else response.end();
    }
  }

  const refuse: ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = problemOf(error);
    if (problem.status >= 500) troubled('the way in', error);
    if (problem.status === 401) response.set('www-authenticate', 'Bearer');
    response.status(problem.status).type('application/problem+json').json(problem);
  };

  const router = Router();
  router.post('/api/messages', startClock, ...gate(settings, now), takeTurn);
  router.use('/api/messages', refuse);
  return {
    router,
    messenger,
    listen(listener, extension) {
      answering = listener;
      extending = extension ?? extending;
    },
  };
}
