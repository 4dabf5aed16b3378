import type { ReactNode } from 'react';
import { CATALOGUE } from '../../functions/catalogue/index';
import type { Go } from '../app/route';
import { FunctionList } from './FunctionList';

export { InsertFunction } from './InsertFunction';

interface WholeFunctionListProps {
  readonly from: string | null;
  readonly go: Go;
}

/** 함수: all of them. */
export function WholeFunctionList(props: WholeFunctionListProps): ReactNode {
  return <FunctionList catalogue={CATALOGUE} {...props} />;
}
