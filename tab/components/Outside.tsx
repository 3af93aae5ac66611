import { tabWords } from '../../playbook/words/tab.ts';
import { deepLinkOf } from '../deepLink.ts';
import { Contact } from './Contact.tsx';
import { Seal } from './Seal.tsx';

/** What a plain browser shows: where Milepost lives, and the way into Teams, to the very place where the address names it. */
export function Outside() {
  const { title, text, missing, link, place, placeLink } = tabWords.outside;
  const there = deepLinkOf(location.pathname, location.search);
  return (
    <main className="outside surface">
      <Seal size={32} />
      <h1 className="lead">{title}</h1>
      <p>{there ? place : text}</p>
      <p>{missing}</p>
      <p>
        <a className="button-like" href={there ?? 'https://teams.microsoft.com'} rel="noreferrer">
          {there ? placeLink : link}
        </a>
      </p>
      <Contact />
    </main>
  );
}
