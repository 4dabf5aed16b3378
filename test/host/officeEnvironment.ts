import { TestEnvironment } from 'jest-environment-node';
import { pageTools } from './pageTools';

/**
 * Node, with what it takes to open add-in pages: jsdom, and scripts that run in the test's own realm. Arrays and
 * objects a test passes to office.js are then plain arrays and objects there, too. (jsdom itself cannot be loaded
 * inside the sandbox of jest: parts of it are ES modules.)
 */
export default class OfficeEnvironment extends TestEnvironment {
  constructor(...settings: ConstructorParameters<typeof TestEnvironment>) {
    super(...settings);
    const tools = pageTools((script) => script.runInContext(this.context!));
    Object.assign(this.global, { pageTools: tools });
  }
}
