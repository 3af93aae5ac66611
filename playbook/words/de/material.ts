// Something to pass on, in German (P104).
import type * as en from '../en/material.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const ended = (text: string) => (/[.!?…]["”“’‘)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
const joined = (parts: string[]) =>
  parts
    .filter((part) => part.trim())
    .map(ended)
    .join(' ');

const places = { chat: 'zwei Zeilen für einen Chat', mail: 'ein Absatz für eine E-Mail', poster: 'eine Zeile für die Wand' };

/** A benefit in words to copy: two lines for a chat, a paragraph for a mail, one line for a wall; plain text. */
export const passedOnWords: Spoken<typeof en.passedOnWords> = (rollout, benefit) => {
  const { title, evidence, source, caseStudy } = benefit;
  const parts = { rollout, title, evidence, source, caseTitle: caseStudy.title, caseText: caseStudy.text };
  return { chat: materialWords.chat(parts), mail: materialWords.mail(parts), poster: materialWords.poster(parts) };
};

export const materialWords: Spoken<typeof en.materialWords> = {
  names: { chat: 'Zwei Zeilen für einen Chat', mail: 'Ein Absatz für eine E-Mail', poster: 'Eine Zeile für die Wand' },
  titled: (title, name) => `${title.trim().replace(/[.]$/, '')}: ${places[name]}`,
  places,
  chat: ({ rollout, title, evidence }) => `${ended(title)}\n${evidence ? ended(evidence) : `Dafür gibt es „${rollout}“.`}`,
  mail: ({ rollout, title, evidence, caseTitle, caseText }) =>
    joined([`Was „${rollout}“ bringt: ${title}`, evidence, caseText ? `${caseTitle ? `${caseTitle}. ` : ''}${caseText}` : '']),
  poster: ({ title, rollout }) => `${title.trim().replace(/[.]$/, '')}. ${rollout}`,
  source: (source) => (source ? `Quelle: ${source}` : ''),
  passed: 'Weitergegeben',
  said: (who, others) => `Weitergegeben von ${who}${others ? ` und ${others === 1 ? 'einer weiteren Person' : `${others} weiteren`}` : ''}`,
  card: {
    why: 'Kopieren Sie es, machen Sie es sich zu eigen, und senden Sie es jemandem, den es angeht.',
    another: 'Etwas anderes',
    label: 'Zum Kopieren',
    title: 'Etwas zum Weitergeben',
    about: (audience) => (audience ? `für ${audience}` : ''),
    thanks: (person) => `Danke, ${person}. Das reicht weiter als alles, was ich sende.`,
    thanked: 'Weitergegeben',
    told: (count) => `Bisher haben es ${counted(count, 'Person', 'Personen')} weitergegeben.`,
    none: 'Noch gibt es nichts weiterzugeben',
    noneWhy: 'Was die Einführung bringt, steht auf der Seite „Nutzen“. Bitten Sie, wer die Einführung steuert, es zu ergänzen.',
    open: 'Alles in der Registerkarte',
  },
};
