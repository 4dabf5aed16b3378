/** Entry of functions.js: needs nothing but the global `CustomFunctions`; functions.text.js beside it once a text is to be read. */
import { FIRST_CALLS } from './calls/firstCalls';
import { excelCall } from './excelCall';
import { PARAMETER_NAMES, TEXT_FUNCTIONS, type FunctionId, type TextFunctionId } from './parameterNames';
import { associate } from './runtime';
import { textCall } from './textFile';

for (const id of Object.keys(PARAMETER_NAMES) as FunctionId[]) {
  associate(id, isOfText(id) ? textCall(id) : excelCall(id, FIRST_CALLS[id]));
}

function isOfText(id: FunctionId): id is TextFunctionId {
  return (TEXT_FUNCTIONS as readonly string[]).includes(id);
}
