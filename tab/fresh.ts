// A changed row fades in once; what was there when the page first appeared does not.
import { createContext, useContext, useEffect, useState } from 'react';

/** True once the page has been shown, so that what is added later counts as new. */
export const SettledContext = createContext<{ current: boolean }>({ current: false });

/** The class of a row: a fade when `content` is not what it was, or when the row came after the page was shown. */
export function useFresh(content: string): string {
  const settled = useContext(SettledContext);
  const [shown, setShown] = useState({ content, turn: settled.current ? 1 : 0 });
  useEffect(() => {
    setShown((before) => (before.content === content ? before : { content, turn: before.turn + 1 }));
  }, [content]);
  return shown.turn === 0 ? '' : shown.turn % 2 ? 'fresh-odd' : 'fresh-even';
}
