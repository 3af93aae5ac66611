import { Component, type ReactNode } from 'react';
import { Sorry } from './Sorry.tsx';

/** Shows a plain page with a way forward when a page cannot be drawn, for instance because its code did not arrive. */
export class ProblemBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Sorry kind="pageTitle" onRetry={() => location.reload()} /> : this.props.children;
  }
}
