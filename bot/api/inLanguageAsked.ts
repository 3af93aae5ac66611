import type { RequestHandler } from 'express';
import { languageOf } from '../../playbook/words/languages.ts';
import { inLanguageOf } from '../inLanguageOf.ts';

/** The first language of a header that we speak, with its region, `de-CH`; null when there is none. */
export const languageAsked = (header = ''): string | null =>
  header
    .slice(0, 200)
    .split(',')
    .map((part) => part.split(';')[0]?.trim() ?? '')
    .find((tag) => /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(tag) && languageOf(tag)) ?? null;

/** Answers in the language the request asks for, which the tab takes from Teams; English where it asks for none of ours. */
export const inLanguageAsked: RequestHandler = (req, _res, next) => {
  inLanguageOf(languageAsked(req.get('accept-language')) ?? 'en', next);
};
