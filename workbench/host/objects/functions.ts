import type { HostContext } from '../hostContext';
import { HostObject, type Members } from './hostObject';

/** What a worksheet function answers. */
export class FunctionResult extends HostObject {
  static override readonly members: Members<FunctionResult> = { scalars: ['error', 'value'] };

  constructor(
    host: HostContext,
    readonly value: number | null,
    readonly error: string | null,
  ) {
    super(host);
  }
}

const MILLISECONDS = 24 * 60 * 60 * 1000;
/** Days from the start of each system to 1970; that of 1900 is right from 1 March 1900 on. */
const TO_1970 = { from1900: 25_569, from1904: 24_107 };

/** `workbook.functions`: DATE alone, by which an add-in can tell from which day a workbook counts. */
export class Functions extends HostObject {
  static override readonly members: Members<Functions> = { methods: ['date'] };

  date(year: number, month: number, day: number): FunctionResult {
    const since1970 = Date.UTC(year, month - 1, day) / MILLISECONDS;
    const value = since1970 + (this.host.book.date1904 ? TO_1970.from1904 : TO_1970.from1900);
    return value >= 0
      ? new FunctionResult(this.host, value, null)
      : new FunctionResult(this.host, null, '#NUM!');
  }
}
