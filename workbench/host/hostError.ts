import { BookError } from '../book/types';

/** An error that office.js receives as `OfficeExtension.Error`: `code` is one of `Excel.ErrorCodes`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const notFound = (): HostError =>
  new HostError('ItemNotFound', '요청한 리소스가 없습니다. / The requested resource does not exist.');

export const alreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', '만들려는 리소스가 이미 있습니다. / The resource already exists.');

export const invalidArgument = (what: string): HostError =>
  new HostError('InvalidArgument', `인수가 잘못되었거나 없거나 형식이 맞지 않습니다. (${what})`);

export const invalidOperation = (what: string): HostError =>
  new HostError('InvalidOperation', `이 개체에 할 수 없는 작업입니다. (${what})`);

export const accessDenied = (sheet: string): HostError =>
  new HostError(
    'AccessDenied',
    `이 워크시트는 보호되어 있습니다. 변경하려면 워크시트의 보호를 해제하십시오. (${sheet})`,
  );

export const newWindowDenied = (): HostError =>
  new HostError('AccessDenied', '새 통합 문서를 열 수 없습니다. / A new workbook cannot be opened.');

export const filteredRangeConflict = (table: string): HostError =>
  new HostError('FilteredRangeConflict', `필터링된 범위와 충돌하는 작업입니다. (${table})`);

/** What the workbench has not built, or Excel does not have: never silence. */
export const notBuilt = (member: string): HostError =>
  new HostError('ApiNotFound', `작업대에 없는 멤버입니다: ${member}`);

const HTTP_STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  InvalidArgument: 400,
  InvalidOperation: 400,
  ItemAlreadyExists: 409,
  AccessDenied: 401,
};

/** The code, words and HTTP status that go over the wire for anything thrown while a batch runs. */
export function wireError(thrown: unknown): { code: string; message: string; status: number } {
  const code = thrown instanceof HostError || thrown instanceof BookError ? thrown.code : 'GeneralException';
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code, message, status: HTTP_STATUS[code] ?? 500 };
}
