import { tabWords } from '../../playbook/words/tab.ts';
import { Contact } from './Contact.tsx';
import { Seal } from './Seal.tsx';

/** What a plain browser shows: where Milepost lives and how to open it. */
export function Outside() {
  const { title, text, missing, link } = tabWords.outside;
  return (
    <main className="outside surface">
      <Seal size={32} />
      <h1 className="lead">{title}</h1>
      <p>{text}</p>
      <p>{missing}</p>
      <p>
        <a className="button-like" href="https://teams.microsoft.com" rel="noreferrer">
          {link}
        </a>
      </p>
      <Contact />
    </main>
  );
}
