// What a word processor or a web page puts on the clipboard, made plain: headings, lists, tables, links and emphasis stay, all else goes.
import { isWebAddress } from '../webAddress.ts';

const dropped =
  'script, style, meta, link, title, img, picture, svg, object, embed, iframe, video, audio, canvas, form, input, button, select, textarea, template, noscript';

/** Gives an element another name; its children stay. */
function renamed(element: Element, name: string): Element {
  const next = element.ownerDocument.createElement(name);
  next.append(...element.childNodes);
  element.replaceWith(next);
  return next;
}

/** Word's own headings are paragraphs with a class. */
function asHeadings(body: HTMLElement): void {
  for (const element of body.querySelectorAll('[class^="MsoHeading"], .MsoTitle, .MsoSubtitle, h1')) renamed(element, 'h2');
}

/** Word's lists are paragraphs that say in their style how deep they stand and begin with their sign. */
function asLists(body: HTMLElement): void {
  let lists: { list: Element; level: number }[] = [];
  let last: Element | null = null;
  for (const line of [...body.querySelectorAll<HTMLElement>('p[style*="mso-list"]')]) {
    const style = line.getAttribute('style') ?? '';
    if (/mso-list:\s*(none|ignore)/i.test(style)) continue;
    const sign = line.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
    const isNumbered = /^\s*(\d+|[a-z]|[ivx]+)[.)]/i.test(sign?.textContent ?? '');
    sign?.remove();
    const level = Number(/level(\d+)/.exec(style)?.[1] ?? 1);
    if (last === null || line.previousElementSibling !== last) lists = [];
    while ((lists.at(-1)?.level ?? 0) > level) lists.pop();
    const item = line.ownerDocument.createElement('li');
    item.append(...line.childNodes);
    const open = lists.at(-1);
    if (open?.level === level) {
      open.list.append(item);
      line.remove();
    } else {
      const list = line.ownerDocument.createElement(isNumbered ? 'ol' : 'ul');
      list.append(item);
      const above = open?.list.lastElementChild;
      if (above) {
        above.append(list);
        line.remove();
      } else {
        line.replaceWith(list);
        last = list;
      }
      lists.push({ list, level });
    }
  }
}

/** Bold and italic that stand in a style instead of an element. */
function asEmphasis(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('span[style], b[style], font[style]')) {
    const { fontWeight, fontStyle } = element.style;
    // Google Docs wraps everything in a <b> that says it is not bold.
    if (element.localName === 'b' && fontWeight === 'normal') element.replaceWith(...element.childNodes);
    else if (element.localName !== 'b' && (fontWeight === 'bold' || Number(fontWeight) >= 600)) renamed(element, 'strong');
    else if (fontStyle === 'italic') renamed(element, 'em');
  }
}

/** The body of pasted HTML without anything that acts, loads or looks; parsed apart from the page, so nothing of it ever runs. */
export function cleanPasted(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html.replace(/<!\[(if|endif)[^>]*>/gi, ''), 'text/html');
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const gone: Node[] = [];
  while (comments.nextNode()) gone.push(comments.currentNode);
  for (const comment of gone) comment.parentNode?.removeChild(comment);
  for (const element of body.querySelectorAll(dropped)) element.remove();
  asHeadings(body);
  asLists(body);
  asEmphasis(body);
  for (const element of [...body.querySelectorAll('*')]) if (element.localName.includes(':')) element.replaceWith(...element.childNodes);
  for (const link of body.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (!isWebAddress(href) && !/^mailto:/i.test(href)) link.replaceWith(...link.childNodes);
  }
  // A cell of a table is one line.
  for (const part of body.querySelectorAll(':is(td, th) > :is(p, div)')) part.replaceWith(...part.childNodes, ' ');
  for (const element of body.querySelectorAll('*'))
    for (const { name } of [...element.attributes]) if (!['href', 'colspan', 'start'].includes(name)) element.removeAttribute(name);
  return body;
}
