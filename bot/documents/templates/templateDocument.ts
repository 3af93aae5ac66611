import { templateFile } from '../../../playbook/templates/exchange/templateFile.ts';
import type { Template } from '../../../playbook/templates/Template.ts';
import { templateZip } from './templateZip.ts';

/** A template as one of its two files, with the kind of content it is (P7). */
export const templateDocument = (template: Template, ending: 'json' | 'zip'): { type: string; bytes: Buffer } =>
  ending === 'json'
    ? { type: 'application/json; charset=utf-8', bytes: Buffer.from(templateFile(template)) }
    : { type: 'application/zip', bytes: Buffer.from(templateZip(template)) };
