/**
 * Pane, office.js and workbook talk to each other by events; on a machine busy with something else their order can be
 * one that a test did not wait for. A test that fails is run once more – and its first failure is printed, for it may
 * as well be a race in the product: it is to be read, not to be passed over.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
