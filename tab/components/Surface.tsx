import { type ReactNode, useId } from 'react';

interface SurfaceProps {
  title: string;
  /** What stands at the right end of the header. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A surface of the page with its heading. */
export function Surface({ title, aside, className = '', children }: SurfaceProps) {
  const titleId = useId();
  return (
    <section className={`surface ${className}`} aria-labelledby={titleId}>
      <div className="surface-head">
        <h2 id={titleId}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
