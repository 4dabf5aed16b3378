/** Error values of cells: where one stands as a value, it is none of its letters. */
export const ERRORS: ReadonlySet<string> = new Set([
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!'],
  ...['#GETTING_DATA', '#BUSY!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#EXTERNAL!', '#PYTHON!'],
]);

/** What a formula shows that the workbench cannot compute, or has not yet. */
export const NOT_COMPUTED: ReadonlySet<unknown> = new Set(['#BUSY!', '#NAME?']);
