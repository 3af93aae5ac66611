import { type ReactNode, useId } from 'react';

interface SurfaceProps {
  title: string;
  /** What stands at the right end of the header. */
  aside?: ReactNode;
  className?: string;
  /** Names the surface, so that the page can lead there. */
  part?: string;
  children: ReactNode;
}

/** A surface of the page with its heading. */
export function Surface({ title, aside, className = '', part, children }: SurfaceProps) {
  const titleId = useId();
  return (
    <section className={`surface ${className}`} aria-labelledby={titleId} id={part} tabIndex={part ? -1 : undefined}>
      <div className="surface-head">
        <h2 id={titleId}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
