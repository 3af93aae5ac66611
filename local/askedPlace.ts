// Who asks and where, as a request to the desk names it.
import type { Request, Response } from 'express';
import { membersOf } from './connector/memberOf.ts';
import type { Answered, Place } from './inject.ts';
import { personalChatOf, personaOf } from './personas.ts';
import { problem } from './problem.ts';

/** The person and the conversation a request names; null when it was answered with a problem instead. */
export function placeOf(req: Request, res: Response, person: unknown, conversation: unknown): Place | null {
  const persona = personaOf(person);
  if (!persona) {
    problem(res, 404, 'unknownPerson', 'Nobody at the desk is called that. GET /local/people lists who is there.');
    return null;
  }
  const place = conversation === undefined ? personalChatOf(persona) : String(conversation);
  const members = membersOf(place);
  if (members?.includes(persona)) return { persona, conversation: place, language: req.get('x-desk-language') ?? 'en-GB' };
  if (members) problem(res, 403, 'notAMember', `${persona.name} is not in that conversation.`);
  else problem(res, 404, 'unknownConversation', 'There is no such conversation. GET /local/people lists them.');
  return null;
}

/** Says that the bot took nothing. */
export function botFailed(res: Response, { status, body: said }: Answered): void {
  problem(res, 502, 'botRefused', `The bot answered ${status}${said ? `: ${JSON.stringify(said).slice(0, 300)}` : ''}.`);
}
