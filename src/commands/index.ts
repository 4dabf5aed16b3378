import { associateCommands } from './ribbonCommands';

// Outside of Excel, or where office.js could not be had, there is no ribbon.
if (typeof Office !== 'undefined') associateCommands();
