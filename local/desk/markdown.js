// The little Markdown of cards, as Teams draws it: bold, italic, links and lists. Everything else is shown as typed.

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text) => text.replace(/[&<>"']/g, (sign) => escapes[sign]);

/** Signs that a backslash keeps from meaning anything are put aside while the rest is read. */
const aside = (text, kept) => text.replace(/\\([\\`*_{}[\]()#+\-.!~|<>&])/g, (_all, sign) => `\uE000${kept.push(sign) - 1}\uE001`);
const back = (text, kept) => text.replace(/\uE000(\d+)\uE001/g, (_all, at) => safe(kept[Number(at)]));

function inline(text) {
  return safe(text)
    .replace(/\[([^\]]+)\]\(((?:https?:\/\/|mailto:|\/)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\)/g, '<a href="$2" rel="noopener">$1</a>')
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(>])_(?=\S)([^_]+?)(?<=\S)_(?=$|[\s).,;:!?<])/g, '$1<em>$2</em>')
    .replace(/(^|[\s(>])\*(?=\S)([^*]+?)(?<=\S)\*(?=$|[\s).,;:!?<])/g, '$1<em>$2</em>');
}

/** Turns a text of a card into safe HTML. */
export function markdown(text) {
  const kept = [];
  const html = [];
  let list = '';
  const close = () => {
    if (list) html.push(`</${list}>`);
    list = '';
  };
  let fresh = true;
  for (const line of aside(text.replace(/[\uE000\uE001]/g, ''), kept).split(/\r\n|\r|\n/)) {
    const item = /^\s*(?:([-*+])|(\d+)[.)])\s+(.+)$/.exec(line);
    const wanted = item ? (item[1] ? 'ul' : 'ol') : '';
    if (wanted !== list) {
      close();
      if (wanted) html.push(`<${wanted}>`);
      list = wanted;
      fresh = true;
    }
    if (item) html.push(`<li>${inline(item[3])}</li>`);
    else if (line.trim() === '') fresh = true;
    else {
      html.push(fresh ? `<p>${inline(line)}</p>` : `<p class="next">${inline(line)}</p>`);
      fresh = false;
    }
  }
  close();
  return back(html.join(''), kept);
}
