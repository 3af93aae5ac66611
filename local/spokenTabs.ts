import type { RequestHandler } from 'express';
import { tabLanguage } from '../bot/tabFiles.ts';
import type { Language } from '../playbook/words/languages.ts';
import { buildTab } from './buildTab.ts';

/** Builds the tab in another language when somebody first opens it in that one: whoever stays with English waits for none of the others. */
export function spokenTabs(say: (line: string) => void): RequestHandler {
  const built = new Map<Language, Promise<string>>();
  return async (req, _res, next) => {
    const language = /^\/tab\/(\w+\.html)?$/.test(req.path) ? tabLanguage(req) : 'en';
    if (language !== 'en') {
      const building = built.get(language) ?? buildTab(say, [language]);
      built.set(language, building);
      await building.catch(() => built.delete(language));
    }
    next();
  };
}
