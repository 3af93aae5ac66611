import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Request, type Router } from 'express';
import { type Language, languageOf, languages } from '../playbook/words/languages.ts';
import { languageAsked } from './api/inLanguageAsked.ts';

const pages = ['index.html', 'config.html', 'mine.html'];

/** The language the address names as `locale`, which Teams fills in, else the browser's, else English. */
export function tabLanguage(req: Request): Language {
  const named = typeof req.query.locale === 'string' ? languageAsked(req.query.locale) : null;
  return languageOf(named ?? languageAsked(req.get('accept-language')) ?? 'en') ?? 'en';
}

/** The built tab: its pages in the reader's language; what they load bears a name of its own and is kept for a year. */
export function tabFiles(folder: string): Router {
  const router = express.Router();
  const kept = { immutable: true, maxAge: '1y', index: false } as const;
  router.use('/assets', express.static(join(folder, 'assets'), kept));
  for (const language of Object.keys(languages)) router.use(`/${language}/assets`, express.static(join(folder, language, 'assets'), kept));
  router.use((req, _res, next) => {
    const page = req.path.slice(1) || 'index.html';
    const language = tabLanguage(req);
    if (pages.includes(page) && language !== 'en' && existsSync(join(folder, language, page))) req.url = `/${language}/${page}`;
    next();
  });
  router.use(express.static(folder, { setHeaders: (res) => void res.set({ 'Cache-Control': 'no-cache', Vary: 'Accept-Language' }) }));
  return router;
}
