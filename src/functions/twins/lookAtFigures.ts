import { LOOK_AT } from '../../domain/lookAt';
import type { FunctionSpec, NativeTwin } from '../functionSpec';
import { FIGURES } from '../lookAtFigures';
import type { FunctionId } from '../parameterNames';
import { call, operand } from './formula';

const NUMBER = /^\(?-?[\d.]+%?\)?$/;

/** The function with a twin that is 확인 where one of its figures is. */
export function withLookAt(spec: FunctionSpec): FunctionSpec {
  const figures = FIGURES[spec.id as FunctionId];
  if (figures === undefined || spec.twin === null) return spec;
  const { twin: figure } = spec;
  const twin: NativeTwin = (args) => {
    const checks = figures.flatMap((position) => {
      const [value, shape] = [args[position] ?? null, spec.parameters[position]!.shape];
      if (value === null || NUMBER.test(value)) return [];
      const isLookAt = `${operand(value)}="${LOOK_AT}"`;
      return shape === 'block' ? `SUMPRODUCT(--(${isLookAt}))>0` : isLookAt;
    });
    return checks.length === 0 ? figure(args) : `IF(${either(checks)},"${LOOK_AT}",${figure(args)})`;
  };
  return { ...spec, twin };
}

function either(checks: readonly string[]): string {
  return checks.length === 1 ? checks[0]! : call('OR', ...checks);
}
