import { tabWords } from '../../playbook/words/tab.ts';
import { contactUrl } from '../contactUrl.ts';

/** The way forward for those who are stuck. */
export function Contact() {
  return (
    <p className="contact">
      {tabWords.contact.stuck}{' '}
      <a className="link inline" href={contactUrl} target="_blank" rel="noreferrer">
        {tabWords.contact.link}
      </a>
      {tabWords.contact.or}
    </p>
  );
}
