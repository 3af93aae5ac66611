import { z } from 'zod';
import { access } from '../../playbook/commands/access.ts';
import { table } from '../../playbook/commands/table.ts';
import { views } from './views.ts';

const problem = {
  description: 'A refusal with its name and sentence (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
/** Older history is read by page. */
const pageOfHistory = [
  { name: 'before', in: 'query', schema: { type: 'integer', minimum: 1 }, description: 'Changes before this entry' },
  { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } },
];
const asGuest = {
  name: 'as',
  in: 'query',
  schema: { type: 'string', enum: ['guest'] },
  description: 'What a guest would see, for those who steer',
};
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, description: 'The rollout' };
const key = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', maxLength: 300 },
  description: 'Drawn once with the form: sending twice is doing it once',
};
const done = {
  description: 'What is so now, and how to take it back',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Done' } } },
};

const preview = {
  description: 'What would be otherwise, and what is wrong with it',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Preview' } } },
};

/** The description of the API, made from the schemas the commands check with. */
export function openApi(version: string): object {
  const paths: Record<string, object> = {
    '/api/sign-in': {
      get: {
        summary: 'Where to sign in outside Teams: the app, the authority and the scope to ask for; null where Teams is the only way in',
        security: [],
        responses: { 200: { description: 'What a sign-in with Microsoft needs' } },
      },
    },
    '/api/me': {
      get: { summary: 'What waits for you, over all rollouts', responses: { 200: { description: 'Your list' }, 401: problem } },
    },
    '/api/channels/{threadId}': {
      get: {
        summary: 'The rollout a channel shows, the playbooks to start from, and its members',
        parameters: [{ name: 'threadId', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 200: { description: 'What the configuration page offers' }, 403: problem },
      },
    },
    '/api/templates/{name}': {
      get: {
        summary: 'What a template that comes with Milepost brings; with .json or .zip behind its id the file itself',
        parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 200: { description: 'What it brings, or the file' }, 401: problem, 404: problem },
      },
    },
    '/api/templates/read': {
      post: {
        summary:
          'Read a template file, JSON or a zip file of Markdown: what it brings, or what is wrong with it by file and line; nothing is stored',
        requestBody: { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
        responses: { 200: { description: 'What it brings, or the problems' }, 401: problem, 413: problem },
      },
    },
  };
  for (const view of Object.keys(views))
    paths[`/api/rollouts/{id}/${view}`] = {
      get: {
        summary: `The ${view} of a rollout`,
        parameters: [id, ...(view === 'history' ? pageOfHistory : view === 'playbook' ? [asGuest] : [])],
        responses: { 200: { description: 'The view, with an ETag' }, 304: { description: 'Unchanged' }, 404: problem },
      },
    };
  paths['/api/rollouts/{id}/milestones/{milestone}'] = {
    get: {
      summary: 'All of one milestone',
      parameters: [id, { name: 'milestone', in: 'path', required: true, schema: { type: 'string' } }],
      responses: { 200: { description: 'The view, with an ETag' }, 304: { description: 'Unchanged' }, 404: problem },
    },
  };
  const section = { name: 'section', in: 'path', required: true, schema: { type: 'string' } };
  const number = { name: 'version', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } };
  const seen = { 200: { description: 'The view, with an ETag' }, 304: { description: 'Unchanged' }, 403: problem, 404: problem };
  paths['/api/rollouts/{id}/sections/{section}/versions'] = {
    get: { summary: 'Every version of a section of the playbook', parameters: [id, section], responses: seen },
  };
  paths['/api/rollouts/{id}/sections/{section}/versions/{version}'] = {
    get: { summary: 'The text of one version of a section', parameters: [id, section, number], responses: seen },
  };
  paths['/api/rollouts/{id}/health'] = {
    get: {
      summary: 'Whether Milepost reaches the people of the rollout, and runs',
      parameters: [id],
      responses: { 200: { description: 'The page, for those who steer' }, 403: problem, 404: problem },
    },
  };
  const round = { name: 'round', in: 'path', required: true, schema: { type: 'string' }, description: 'reminders-12, notices-n3' };
  paths['/api/rollouts/{id}/rounds/{round}'] = {
    get: {
      summary: 'How a round of notes ended: counts, and the first hundred people',
      parameters: [id, round],
      responses: { 200: { description: 'The report, for those who steer' }, 403: problem, 404: problem },
    },
  };
  paths['/api/rollouts/{id}/rounds/{round}/outcomes.csv'] = {
    get: {
      summary: 'How a round of notes ended, everybody a line',
      parameters: [id, round],
      responses: { 200: { description: 'The file, to be saved' }, 403: problem, 404: problem },
    },
  };
  paths['/api/rollouts/{id}/documents/journal.jsonl'] = {
    get: {
      summary: 'The journal as it is stored, with its seals; `npm run verify` checks it offline',
      parameters: [id],
      responses: { 200: { description: 'The file, for those who steer' }, 403: problem, 404: problem },
    },
  };
  paths['/api/rollouts/{id}/documents/{name}'] = {
    get: {
      summary:
        'A document to take away: signoff-{id}.docx, meeting-{milestone}.ics, check-{check}.ics, checks.ics, history.csv, history.json, kickoff.pptx (with ?accent=1F6FEB in a colour of your own), statement-of-work.docx or steering.docx (with ?language=de, en, es, fr or ja for another language than your own)',
      parameters: [id, { name: 'name', in: 'path', required: true, schema: { type: 'string' } }],
      responses: { 200: { description: 'The file, to be saved' }, 403: problem, 404: problem },
    },
  };
  for (const { verb, does, input, undo } of table.values()) {
    const start = verb === 'startRollout';
    const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
    paths[start ? '/api/rollouts' : `/api/rollouts/{id}/commands/${verb}`] = {
      post: {
        summary: does,
        description: `Who may: ${access[verb]}. ${typeof undo === 'function' ? undo() : 'Can be undone.'}`,
        operationId: verb,
        parameters: start ? [key] : [id, key],
        requestBody: { required: true, content: { 'application/json': { schema } } },
        responses: { 200: done, 400: problem, 403: problem, 404: problem, 409: problem, 503: problem },
      },
    };
  }
  paths['/api/rollouts/{id}/previews/{verb}'] = {
    post: {
      summary: 'What a command would change, or why it would be refused; nothing is stored',
      description: 'Takes what the command of that verb takes. A pasted plan is answered line by line.',
      parameters: [id, { name: 'verb', in: 'path', required: true, schema: { type: 'string' } }],
      requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
      responses: { 200: preview, 400: problem, 403: problem, 404: problem, 503: problem },
    },
  };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Milepost',
      version,
      description: 'Everything the chat and the tab can do, as HTTP. Sign in with the token Teams gives the tab.',
    },
    security: [{ teams: [] }],
    paths,
    components: {
      securitySchemes: { teams: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'refusal', 'detail'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            refusal: { type: 'string' },
            detail: { type: 'string' },
          },
        },
        Preview: {
          type: 'object',
          required: ['said', 'refused', 'problems', 'changes'],
          properties: {
            said: { type: 'string' },
            refused: { type: 'boolean' },
            problems: { type: 'array', items: { type: 'object', properties: { line: { type: 'integer' }, text: { type: 'string' } } } },
            changes: {
              type: 'array',
              items: { type: 'object', properties: { what: { type: 'string' }, was: { type: 'string' }, is: { type: 'string' } } },
            },
          },
        },
        Done: {
          type: 'object',
          required: ['rolloutId', 'seq', 'said'],
          properties: {
            rolloutId: { type: 'string' },
            seq: { type: 'integer' },
            said: { type: 'string' },
            undo: { type: ['object', 'null'] },
          },
        },
      },
    },
  };
}
