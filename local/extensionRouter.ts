// The message extension, as Teams asks it: things found for what one writes, links told, messages reported.
import express, { type Response, type Router } from 'express';
import { botFailed, placeOf } from './askedPlace.ts';
import type { Kept, Transcript } from './connector/Transcript.ts';
import type { Answered, Inject } from './inject.ts';
import { problem } from './problem.ts';

export interface ExtensionParts {
  transcript: Transcript;
  inject: Inject;
}

/** A list, as the bot answers `query` and `queryLink`. */
interface Listed {
  type?: string;
  text?: string;
  attachments?: { content: object; preview?: { content?: { title?: string; text?: string } } }[];
}

/** A dialog or a sentence, as it answers `fetchTask` and `submitAction`. */
interface Task {
  type?: string;
  value?: string | { title?: string; card?: { content?: object } };
}

const body = express.json({ limit: '256kb' });

/** The ids of the manifest. */
const commands = { find: 'find', report: 'report' };
/** Teams asks for so many at first. */
const firstPage = { skip: 0, count: 25 };

/** `POST /local/extension/query`, `/link`, `/report`, `/submit`. */
export function extensionRouter({ transcript, inject }: ExtensionParts): Router {
  const router = express.Router();

  router.post('/local/extension/query', body, async (req, res) => {
    const { person, conversation, text } = req.body ?? {};
    const place = placeOf(req, res, person, conversation);
    if (!place) return;
    // The manifest wants a first list before anything is typed.
    const parameter = text ? { name: 'words', value: String(text) } : { name: 'initialRun', value: 'true' };
    const value = { commandId: commands.find, parameters: [parameter], queryOptions: firstPage };
    sayList(res, await inject.extend({ ...place, name: 'query', value }));
  });

  router.post('/local/extension/link', body, async (req, res) => {
    const { person, conversation, url } = req.body ?? {};
    const place = placeOf(req, res, person, conversation);
    if (!place) return;
    sayList(res, await inject.extend({ ...place, name: 'queryLink', value: { url: String(url) } }));
  });

  /** Where the message stands that a request is about, and what Teams tells of it. */
  const reporting = (name: 'fetchTask' | 'submitAction') => async (req: express.Request, res: Response) => {
    const { person, activityId, data } = req.body ?? {};
    const kept = transcript.find(String(activityId));
    if (!kept) return problem(res, 404, 'unknownActivity', 'There is no such message. GET /local/chats/… lists them.');
    const place = placeOf(req, res, person, kept.conversation);
    if (!place) return;
    const submitted = name === 'submitAction' ? { data } : {};
    const value = { commandId: commands.report, commandContext: 'message', messagePayload: payloadOf(kept), ...submitted };
    sayTask(res, await inject.extend({ ...place, name, value }));
  };
  router.post('/local/extension/report', body, reporting('fetchTask'));
  router.post('/local/extension/submit', body, reporting('submitAction'));
  return router;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A message as Teams hands it to an extension: its words as HTML, and a link to it. */
function payloadOf({ id, conversation, at, activity }: Kept): object {
  const words = (activity.text ?? '').replaceAll(/<\/?at>/g, '');
  const [chat = ''] = conversation.split(';');
  return {
    id,
    createdDateTime: at,
    body: { contentType: 'html', content: `<p>${escaped(words).replaceAll('\n', '<br>')}</p>` },
    linkToMessage: `https://teams.microsoft.com/l/message/${encodeURIComponent(chat)}/${id}`,
  };
}

/** `{items: [{title, text, card}], said}`: a preview of each with its card, or a sentence. */
function sayList(res: Response, answered: Answered): void {
  if (answered.status >= 400) {
    botFailed(res, answered);
    return;
  }
  const { type, text = '', attachments = [] } = (answered.body as { composeExtension?: Listed } | null)?.composeExtension ?? {};
  const items = attachments.map(({ content, preview }) => ({
    title: preview?.content?.title ?? '',
    text: preview?.content?.text ?? '',
    card: content,
  }));
  res.json({ items, said: type === 'message' ? text : '' });
}

/** `{title, card, said}`: what the dialog shows, or the sentence it ends with. */
function sayTask(res: Response, answered: Answered): void {
  const { value = '' } = (answered.body as { task?: Task } | null)?.task ?? {};
  if (answered.status >= 400) botFailed(res, answered);
  else if (typeof value === 'string') res.json({ title: '', card: null, said: value });
  else res.json({ title: value.title ?? '', card: value.card?.content ?? null, said: '' });
}
