'use client';
import { useEffect } from 'react';

export function Lede() {
  useEffect(() => void import('lede-ui/define/article-card.js'), []);
  return null;
}
