import type { Request, RequestHandler, Response } from 'express';
import type { TemplateRead } from '../../playbook/contract/Templates.ts';
import { findTemplate } from '../../playbook/templates/templates.ts';
import { templateRead } from '../../playbook/views/templateBrings.ts';
import { templateWords } from '../../playbook/words/templates.ts';
import { contentDisposition } from '../documents/contentDisposition.ts';
import { readTemplateBytes } from '../documents/templates/readTemplateBytes.ts';
import { templateDocument } from '../documents/templates/templateDocument.ts';
import { sayProblem } from './problems.ts';

/** `GET /api/templates/:name`: what a template that comes with Milepost brings, or with `.json` or `.zip` behind its id the file itself, to begin one's own with (P7, P35). */
export const templateRoute: RequestHandler<{ name: string }> = (req, res) => {
  const [, id = '', ending] = /^([\w-]{1,60})(?:\.(json|zip))?$/.exec(req.params.name) ?? [];
  const template = findTemplate(id);
  if (!template) return sayProblem(res, 404, 'unknownTemplate', templateWords.noSuch);
  res.set({ 'Cache-Control': 'private, no-cache', 'X-Content-Type-Options': 'nosniff' });
  if (ending !== 'json' && ending !== 'zip') return void res.json({ ...templateRead({ template }), template: null } satisfies TemplateRead);
  const { type, bytes } = templateDocument(template, ending);
  res.set('Content-Disposition', contentDisposition(templateWords.file(template.name, ending)));
  res.type(type).send(bytes);
};

/** `POST /api/templates/read`: what a file that somebody chose brings, or what is wrong with it line by line; nothing is stored. */
export function readTemplateRoute(req: Request, res: Response): void {
  const bytes = Buffer.isBuffer(req.body) ? new Uint8Array(req.body) : new Uint8Array();
  res.set('Cache-Control', 'private, no-store');
  res.json(templateRead(readTemplateBytes(bytes)) satisfies TemplateRead);
}
