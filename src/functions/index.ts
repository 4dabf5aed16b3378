/** Entry of functions.js: needs nothing but the global `CustomFunctions`. */
import { associateAll } from './association';

associateAll();
