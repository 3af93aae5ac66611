/** Puts a text on the clipboard; where the frame may not, marks it where it stands and answers false when that did not copy it either. */
export async function copyText(text: string, shownIn: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shownIn) getSelection()?.selectAllChildren(shownIn);
    return document.execCommand('copy');
  }
}
