import { Badge, type BadgeProps } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactElement, ReactNode } from 'react';

interface Look {
  readonly color: NonNullable<BadgeProps['color']>;
  readonly icon: ReactElement;
}

const OTHER: Look = { color: 'subtle', icon: <SubtractCircleRegular /> };

const LOOKS: Readonly<Record<string, Look>> = {
  집행완료: { color: 'success', icon: <CheckmarkCircleFilled /> },
  정상: { color: 'success', icon: <CheckmarkCircleRegular /> },
  주의: { color: 'warning', icon: <WarningRegular /> },
  부진: { color: 'danger', icon: <ErrorCircleRegular /> },
  미입력: { color: 'informative', icon: <CircleRegular /> },
  시기미도래: { color: 'informative', icon: <ClockRegular /> },
  종료: { color: 'informative', icon: <FlagRegular /> },
  비예산: OTHER,
};

/** 집행상태 as a word with an icon: colour alone says nothing. */
export function StatusBadge({ status }: { readonly status: string }): ReactNode {
  const { color, icon } = LOOKS[status] ?? OTHER;
  return (
    <Badge appearance="tint" color={color} icon={icon}>
      {status}
    </Badge>
  );
}
