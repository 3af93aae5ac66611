import { useEffect, useRef, useState } from 'react';

const SECOND = 1000;

/** The server's moment in milliseconds, second by second; this machine's clock only says how much time has passed since `asOf` came. */
export function useServerNow(asOf: string): number {
  const came = useRef({ asOf, at: Date.now() });
  const [now, setNow] = useState(() => Date.parse(asOf));
  useEffect(() => {
    if (came.current.asOf !== asOf) came.current = { asOf, at: Date.now() };
    const look = () => setNow(Date.parse(came.current.asOf) + Date.now() - came.current.at);
    look();
    const ticking = setInterval(look, SECOND);
    return () => clearInterval(ticking);
  }, [asOf]);
  return now;
}
