import { nothingWritten, problemOf } from './problems';

const officeError = (code: string, errorLocation = '') => ({
  code,
  message: 'as Excel words it',
  debugInfo: { errorLocation },
});

describe('what Excel refuses', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cellEditing'],
    ['AccessDenied', 'sheetProtected'],
    ['FilteredRangeConflict', 'tableFiltered'],
    ['RequestPayloadSizeLimitExceeded', 'payloadTooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'payloadTooLarge'],
    ['InvalidOrTimedOutSession', 'busy'],
    ['ActivityLimitReached', 'busy'],
    ['InvalidSelection', 'selectionUnusable'],
    ['InsertDeleteConflict', 'belowOccupied'],
  ])('as %s is told as %s', (code, problem) => expect(problemOf(officeError(code)).code).toBe(problem));

  it('names the member that this Excel does not have', () => {
    expect(problemOf(officeError('ApiNotFound', 'Table.resize'))).toEqual({
      code: 'unsupported',
      params: { member: 'Table.resize' },
    });
  });

  it('keeps Excel’s own words for what nobody foresaw', () => {
    expect(problemOf(officeError('EmptyChartSeries')).params).toEqual({
      code: 'EmptyChartSeries',
      message: 'as Excel words it',
    });
    expect(problemOf(new TypeError('x')).code).toBe('unexpected');
  });

  it('is sure to have written nothing only where the request was refused as a whole', () => {
    expect(nothingWritten(officeError('InvalidOperationInCellEditMode'))).toBe(true);
    expect(nothingWritten(officeError('AccessDenied'))).toBe(true);
    expect(nothingWritten(officeError('AccessDenied', 'Range.values'))).toBe(false);
    expect(nothingWritten(officeError('InvalidOrTimedOutSession'))).toBe(false);
    expect(nothingWritten(new Error('gone'))).toBe(false);
  });
});
