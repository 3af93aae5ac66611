import { useEffect } from 'react';
import { setupWords } from '../../playbook/words/tabSetup.ts';
import { allowRemoving } from '../teams.ts';
import { Contact } from './Contact.tsx';

const words = setupWords.removal;

/** What somebody reads before the tab is taken out of its channel: what goes, what stays, and how a rollout is ended instead. */
export function Removing() {
  useEffect(allowRemoving, []);
  return (
    <main className="setup">
      <h1 className="lead small">{words.title}</h1>
      <p className="explains">{words.text}</p>
      <ul className="stays">
        {words.stays.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.instead}</p>
      <Contact />
    </main>
  );
}
