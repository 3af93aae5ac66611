// `npm run build`: the tab, once for each language; English first, since its folder holds the others.
import { build } from 'vite';
import { type Language, languages } from '../playbook/words/languages.ts';
import { tabIn } from '../vite.config.ts';

for (const language of Object.keys(languages) as Language[]) {
  console.log(`The tab in ${languages[language]}`);
  await build({ ...tabIn(language), configFile: false, logLevel: language === 'en' ? 'info' : 'warn' });
}
