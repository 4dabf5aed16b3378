/** `npm run reference`: writes docs/함수-참조.md from the catalogue of the functions. */
import { writeFileSync } from 'node:fs';
import { REFERENCE_FILE, referenceText } from './reference';

writeFileSync(REFERENCE_FILE, referenceText());
