/** Entry of functions.text.js, which functions.js loads. */
import { TEXT_CALLS } from './calls/textCalls';
import { excelCall } from './excelCall';
import { TEXT_FUNCTIONS } from './parameterNames';
import { offerTextCalls } from './textFile';

offerTextCalls(
  Object.fromEntries(TEXT_FUNCTIONS.map((id) => [id, excelCall(id, TEXT_CALLS[id])])) as Parameters<
    typeof offerTextCalls
  >[0],
);
