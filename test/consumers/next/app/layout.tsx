import type { ReactNode } from 'react';
import 'lede-ui/lede.css';
import { Lede } from './lede';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <Lede />
      </body>
    </html>
  );
}
