import type { Response } from 'express';
import type { Problem } from '../playbook/contract/Action.ts';

/** Answers with an RFC 9457 problem document: a name for programs, a sentence for people. */
export function problem(res: Response, status: number, refusal: string, detail: string): void {
  const body: Problem = { type: `urn:milepost:local:${refusal}`, title: detail, status, refusal, detail };
  res.status(status).type('application/problem+json').send(JSON.stringify(body));
}
