import {
  Button,
  Divider,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Select,
  Switch,
} from '@fluentui/react-components';
import { useState } from 'react';
import { FailRequestRow } from './FailRequestRow';
import type { Situation } from './situation';
import type { Workbench } from './workbench';

type OnOff = { [K in keyof Situation]: Situation[K] extends boolean ? K : never }[keyof Situation];

const SWITCHES: readonly { readonly name: OnOff; readonly label: string; readonly inverted?: boolean }[] = [
  { name: 'cellEditing', label: '셀 편집 중' },
  { name: 'sheetProtected', label: '지금 시트 보호' },
  { name: 'payloadLimited', label: '요청 5 MB 한도' },
  { name: 'manualCalculation', label: '수동 계산' },
  { name: 'tablesGrow', label: '표 자동 확장 끄기', inverted: true },
  { name: 'calculatedColumnsFill', label: '계산 열 자동 채움 끄기', inverted: true },
  { name: 'emptyAsZero', label: '함수에 빈 셀을 0으로 전달' },
  { name: 'functionsRegistered', label: '함수 등록 해제', inverted: true },
  { name: 'fileRefused', label: '통합 문서 파일을 주지 않음' },
  { name: 'newWorkbookRefused', label: '새 통합 문서 열기 금지' },
];

const LATENCIES = [
  [0, '없음'],
  [200, '0.2초'],
  [1000, '1초'],
  [5000, '5초'],
] as const;

/** 「엑셀 상황」: everything about Excel that an add-in must bear, to be turned on by hand. */
export function SituationMenu({ workbench }: { readonly workbench: Workbench }) {
  const { situation, frame } = workbench;
  const [shown, setShown] = useState<Situation>(() => situation.read());
  const set = (change: Partial<Situation>) => {
    situation.set(change);
    setShown(situation.read());
  };

  return (
    <Popover trapFocus onOpenChange={(_, { open }) => open && setShown(situation.read())}>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="transparent" className="title-button">
          엑셀 상황
        </Button>
      </PopoverTrigger>
      <PopoverSurface className="situation" aria-label="엑셀 상황">
        {SWITCHES.map(({ name, label, inverted = false }) => (
          <Switch
            key={name}
            label={label}
            checked={shown[name] !== inverted}
            onChange={(_, { checked }) => set({ [name]: checked !== inverted })}
          />
        ))}
        <Divider />
        <label className="situation-row">
          응답 지연
          <Select value={shown.latency} onChange={(_, { value }) => set({ latency: Number(value) })}>
            {LATENCIES.map(([milliseconds, label]) => (
              <option key={milliseconds} value={milliseconds}>
                {label}
              </option>
            ))}
          </Select>
        </label>
        <FailRequestRow pending={shown.failRequest} onSet={(failRequest) => set({ failRequest })} />
        <Divider />
        <Button onClick={() => frame.reload()}>작업창 새로 고침</Button>
      </PopoverSurface>
    </Popover>
  );
}
