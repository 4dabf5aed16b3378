import { Button, Select, SpinButton } from '@fluentui/react-components';
import { useState } from 'react';
import { OFFICE_ERRORS } from '../host/temper';
import type { Situation } from './situation';

const FAILURES: Readonly<Record<keyof typeof OFFICE_ERRORS, string>> = {
  InvalidOperationInCellEditMode: '셀 편집 중',
  InvalidOrTimedOutSession: '세션이 끊김',
  ActivityLimitReached: '요청이 너무 잦음',
  RequestPayloadSizeLimitExceeded: '요청이 너무 큼',
  ResponsePayloadSizeLimitExceeded: '응답이 너무 큼',
  AccessDenied: '권한 없음',
};

interface FailRequestRowProps {
  readonly pending: Situation['failRequest'];
  readonly onSet: (failure: Situation['failRequest']) => void;
}

/** The n-th request from now fails with a chosen error. */
export function FailRequestRow({ pending, onSet }: FailRequestRowProps) {
  const [nth, setNth] = useState(1);
  const [code, setCode] = useState<number>(OFFICE_ERRORS.InvalidOrTimedOutSession);
  return (
    <fieldset className="situation-fail">
      <legend>요청 실패</legend>
      <div className="situation-row">
        <SpinButton
          aria-label="몇 번째 요청"
          min={1}
          max={99}
          value={nth}
          onChange={(_, { value, displayValue }) =>
            setNth(Math.max(1, Math.trunc(value ?? Number(displayValue)) || 1))
          }
        />
        번째 요청
      </div>
      <Select aria-label="오류" value={code} onChange={(_, { value }) => setCode(Number(value))}>
        {(Object.keys(FAILURES) as (keyof typeof FAILURES)[]).map((name) => (
          <option key={name} value={OFFICE_ERRORS[name]} title={name}>
            {OFFICE_ERRORS[name]} {FAILURES[name]}
          </option>
        ))}
      </Select>
      {pending === null ? (
        <Button onClick={() => onSet({ nth, code })}>실패하게 하기</Button>
      ) : (
        <Button onClick={() => onSet(null)}>{`취소 (${pending.nth}번째, ${pending.code})`}</Button>
      )}
    </fieldset>
  );
}
