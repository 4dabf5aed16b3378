import type { ReactNode } from 'react';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import { ProgrammeList } from '../programmes/ProgrammeList';
import { CheckTab, ReportTab, SubmissionTab } from './lateScreens';
import type { Go, Route, TabId } from './route';

type TabRoute = Extract<Route, { readonly screen: TabId }>;
type TabSpec<R extends TabRoute> = (
  route: R,
  context: { readonly book: BookSnapshot; readonly go: Go },
) => ReactNode;

/** The four places of the pane, in this order. */
const TABS: { readonly [S in TabId]: TabSpec<Extract<TabRoute, { screen: S }>> } = {
  programmes: ({ from }, { book, go }) => <ProgrammeList book={book} from={from} go={go} />,
  report: (_, { book, go }) => <ReportTab book={book} go={go} />,
  check: (_, { book, go }) => <CheckTab book={book} go={go} />,
  submission: (_, { book, go }) => <SubmissionTab book={book} go={go} />,
};

export const TAB_IDS = Object.keys(TABS) as readonly TabId[];

/** The tab that a screen belongs to; forms and what the ⋯ menu opens belong to none. */
export function tabOf({ screen }: Route): TabId | null {
  if (screen === 'programme') return 'programmes';
  return isTab(screen) ? screen : null;
}

export function isTabRoute(route: Route): route is TabRoute {
  return isTab(route.screen);
}

/** The body of the tab that a route names. */
export function tabBody(
  route: TabRoute,
  context: { readonly book: BookSnapshot; readonly go: Go },
): ReactNode {
  // The route and the tab of its name belong together; TypeScript cannot see it through the table.
  return (TABS[route.screen] as TabSpec<TabRoute>)(route, context);
}

function isTab(screen: Route['screen']): screen is TabId {
  return (TAB_IDS as readonly string[]).includes(screen);
}
