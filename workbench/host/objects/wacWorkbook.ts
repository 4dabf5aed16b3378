import { invalidArgument, newWindowDenied } from '../hostError';
import type { HostContext } from '../hostContext';
import { HostObject, type Members } from './hostObject';

/** Opens a workbook in a window of its own; false where the browser or a policy does not let it. */
export type OpenWorkbook = (bytes: Uint8Array) => Promise<boolean>;

/** What Excel on the web alone has beside the workbook: `Excel.createWorkbook`. */
export class WacWorkbook extends HostObject {
  static override readonly members: Members<WacWorkbook> = { methods: ['createAndOpenWorkbook'] };

  constructor(
    host: HostContext,
    private readonly openWorkbook: OpenWorkbook,
  ) {
    super(host);
  }

  /** @param base64 an .xlsx; without one, an empty workbook */
  async createAndOpenWorkbook(base64?: string): Promise<void> {
    const bytes = base64 === undefined || base64 === null ? new Uint8Array() : decoded(base64);
    if (!(await this.openWorkbook(bytes))) throw newWindowDenied();
  }
}

function decoded(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument('base64File');
  }
}
