import { Badge, type BadgeProps } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactElement, ReactNode } from 'react';
import { LOOK_AT } from '../../domain/lookAt';
import { useWords } from '../session/SessionContext';

interface Look {
  readonly color: NonNullable<BadgeProps['color']>;
  readonly icon: ReactElement;
}

const OTHER: Look = { color: 'subtle', icon: <SubtractCircleRegular /> };

const LOOKS: Readonly<Record<string, Look>> = {
  [LOOK_AT]: { color: 'danger', icon: <QuestionCircleRegular /> },
  집행완료: { color: 'success', icon: <CheckmarkCircleFilled /> },
  정상: { color: 'success', icon: <CheckmarkCircleRegular /> },
  주의: { color: 'warning', icon: <WarningRegular /> },
  부진: { color: 'danger', icon: <ErrorCircleRegular /> },
  미입력: { color: 'informative', icon: <CircleRegular /> },
  시기미도래: { color: 'informative', icon: <ClockRegular /> },
  종료: { color: 'informative', icon: <FlagRegular /> },
  비예산: OTHER,
};

interface StatusBadgeProps {
  readonly status: string;
  /** What is to be looked at of the programme. */
  readonly count?: number;
}

/** 집행상태 as a word with an icon: colour alone says nothing. What is to be looked at stands beside it as 확인 and its number. */
export function StatusBadge({ status, count = 0 }: StatusBadgeProps): ReactNode {
  const { word } = useWords();
  const { color, icon } = LOOKS[status] ?? OTHER;
  return (
    <>
      {count > 0 && (
        <Badge appearance="tint" {...LOOKS[LOOK_AT]!}>
          {word(LOOK_AT)} {count}
        </Badge>
      )}
      {(count === 0 || status !== LOOK_AT) && (
        <Badge appearance="tint" color={color} icon={icon}>
          {word(status)}
        </Badge>
      )}
    </>
  );
}
