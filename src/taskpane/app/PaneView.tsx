import { createContext, useContext, useState, type ReactNode } from 'react';
import { MONEY_UNITS, type MoneyUnit } from '../../domain/moneyUnit';
import { rateDecimals } from '../../workbook/book/readSettings';
import { WHOLE_LIST, type ListView } from '../programmes/listView';
import { useSessionState } from '../session/SessionContext';

/** What a person has chosen to see: kept from screen to screen while the pane is open. */
export interface PaneView {
  /** 표시단위 chosen here; null for the office's own. */
  readonly unit: MoneyUnit | null;
  readonly list: ListView;
}

interface PaneViewState extends PaneView {
  change(change: Partial<PaneView>): void;
}

const PaneViewContext = createContext<PaneViewState>({ unit: null, list: WHOLE_LIST, change: () => {} });

export function PaneViewProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [view, setView] = useState<PaneView>({ unit: null, list: WHOLE_LIST });
  const change = (next: Partial<PaneView>): void => setView((before) => ({ ...before, ...next }));
  return <PaneViewContext value={{ ...view, change }}>{children}</PaneViewContext>;
}

export function usePaneView(): PaneViewState {
  return useContext(PaneViewContext);
}

/** 표시단위: as chosen in the pane, else as 설정 has it, else 원. */
export function useMoneyUnit(): MoneyUnit {
  const { unit } = usePaneView();
  const { book } = useSessionState();
  return unit ?? MONEY_UNITS.find((known) => known === book?.settings.표시단위.trim()) ?? '원';
}

/** 소수자릿수 of rates, as 설정 has it, else 1. */
export function useRateDecimals(): number {
  const { book } = useSessionState();
  return book === null ? 1 : rateDecimals(book.settings);
}
