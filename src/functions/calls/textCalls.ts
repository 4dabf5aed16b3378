import type { TextFunctionId } from '../parameterNames';
import type { Calculation } from '../calculation';
import { quantities } from './quantities';
import { quantity } from './quantity';
import { textCheck } from './textCheck';

/** What the functions do that read sentences: with the words they know they are a third of all, and loaded when first called. */
export const TEXT_CALLS: Readonly<Record<TextFunctionId, Calculation>> = {
  QUANTITIES: quantities,
  QUANTITY: quantity,
  TEXTCHECK: textCheck,
};
