export { defineConfig, type LedeConfig } from './define-config.ts';
