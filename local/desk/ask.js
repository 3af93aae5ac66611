// How the desk talks to its own server.

/** Thrown with the sentence of the server's problem document, or one of our own when it does not answer. */
export class Refused extends Error {
  name = 'Refused';
}

/** Asks the server, which is told the language the chosen person has Teams in; answers with what it said, or null for an empty answer. */
export async function ask(method, path, body) {
  const headers = { 'x-desk-language': document.documentElement.dataset.speaks ?? 'en-GB' };
  const sent =
    body === undefined ? { headers } : { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(path, { method, ...sent }).catch(() => null);
  if (!response) throw new Refused('The server does not answer. Is it still running?');
  const text = await response.text();
  const said = text ? JSON.parse(text) : null;
  if (!response.ok) throw new Refused(said?.detail ?? `The server answered ${response.status}.`);
  return said;
}

/** Shows a sentence for a few seconds. */
export function notice(sentence) {
  const place = document.getElementById('notice');
  place.textContent = sentence;
  place.hidden = false;
  clearTimeout(notice.timer);
  notice.timer = setTimeout(() => {
    place.hidden = true;
  }, 6000);
}
