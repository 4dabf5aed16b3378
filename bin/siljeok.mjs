#!/usr/bin/env node
/** `npx siljeok`: runs src/cli as it is written, without a build. */
import 'tsx';

await import('../src/cli/main.ts');
