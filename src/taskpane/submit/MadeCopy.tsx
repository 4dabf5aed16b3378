import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { findingParams } from '../../ooxml/councilCopy/findings/findingParams';
import type { FindingKind } from '../../ooxml/councilCopy/findings/findings';
import { masking } from '../../ooxml/councilCopy/personalData/masking';
import { Summary } from '../app/Summary';
import { ARRIVAL } from '../app/useArrivalFocus';
import { useSession } from '../session/SessionContext';
import { HandOut } from './HandOut';
import { openFindings } from './openFindings';
import { PlaceList, type PlacedLine } from './PlaceList';
import type { CopyWork, Stage } from './useCopy';
import { useWords } from '../session/SessionContext';
import { useSubmitWords } from './useSubmitWords';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface MadeCopyProps {
  readonly made: Extract<Stage, { readonly at: 'made' }>;
  readonly work: Pick<CopyWork, 'make' | 'chooseAgain'>;
}

/** A copy that is made: what is to be looked at before it goes, what it differs in, and the ways to take it. */
export function MadeCopy({ made, work }: MadeCopyProps): ReactNode {
  const { source, choice, copy } = made;
  const { texts, findings, changes, personalData } = useSubmitWords();
  const { word } = useWords();
  const styles = useStyles();
  const session = useSession();
  const [accepted, setAccepted] = useState<ReadonlySet<FindingKind>>(new Set());
  const { report } = copy;
  const found = openFindings(report.findings, source);
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const isOpen = kinds.some((kind) => !accepted.has(kind));
  const goTo =
    source.name !== null
      ? null
      : (address: string) =>
          void session.goTo(address).then((gone) => {
            if (!gone.ok) session.report(gone.problem, () => void session.goTo(address));
          });
  // Screens are looked at by others and photographed: personal data is told by its place alone.
  const unread = masking(report.personalData);
  const blank = (): void => void work.make({ ...choice, blanks: true });
  const listed: readonly (readonly [title: string, lines: readonly PlacedLine[]])[] = [
    [
      choice.blanks
        ? texts.personalDataBlanked({ count: report.personalData.length })
        : texts.personalData({ count: report.personalData.length }),
      report.personalData.map(({ kind, part, sheet, cell, stays }) => ({
        text: `${texts.personalDataPlace({ what: personalData[kind], place: placeOf(sheet, cell, part) })}${stays ? ` – ${texts.stays}` : ''}`,
        ...{ sheet, cell },
      })),
    ],
    [
      texts.valued({ count: report.valued.length }),
      report.valued.map(({ sheet, cell, formula }) => ({
        text: shortened(unread(`${sheet}!${cell} =${formula}`)),
        sheet,
        cell,
      })),
    ],
    [
      texts.changes({ count: report.changes.length }),
      report.changes.map(({ code, params }) => ({
        text: unread(changes[code](params)),
        ...{ sheet: undefined, cell: undefined },
      })),
    ],
    [
      texts.takenAlong({ count: report.takenAlong.length }),
      report.takenAlong.map(({ text }) => ({ text: unread(text), sheet: undefined, cell: undefined })),
    ],
  ];
  return (
    <>
      {/* Read first, so the focus begins here; from an element that Tab never stops at office.js would leave the pane. */}
      <Text as="h2" weight="semibold" tabIndex={0} {...ARRIVAL}>
        {found.length === 0 ? texts.made : texts.findings({ count: found.length })}
      </Text>
      {found.length === 0 && <Text>{texts.findingsNone}</Text>}
      {kinds.map((kind) => (
        <div key={kind} className={styles.block}>
          <PlaceList
            goTo={goTo}
            lines={found
              .filter((finding) => finding.kind === kind)
              .map((finding) => ({
                text: unread(findings[kind](findingParams(finding))),
                ...{ sheet: finding.sheet, cell: finding.cell },
              }))}
          />
          <Checkbox
            label={texts.accept({ kind: word(kind) })}
            checked={accepted.has(kind)}
            onChange={(_, { checked }) => setAccepted(withOrWithout(accepted, kind, checked === true))}
          />
        </div>
      ))}
      {!choice.blanks && report.personalData.length > 0 && (
        <div>
          <Button onClick={blank}>{texts.blankNow}</Button>
        </div>
      )}
      {isOpen && <Text>{texts.acceptFirst}</Text>}
      <HandOut source={source} copy={copy} isOpen={isOpen} />
      {listed.map(([title, lines]) =>
        lines.length === 0 ? null : (
          <details key={title}>
            <Summary>{title}</Summary>
            <PlaceList lines={lines} goTo={goTo} />
          </details>
        ),
      )}
      <div>
        <Button onClick={work.chooseAgain}>{texts.again}</Button>
      </div>
    </>
  );
}

/** A formula of ours may have thousands of signs: its beginning tells which it is. */
const MOST_OF_FORMULA = 120;

function shortened(line: string): string {
  return line.length > MOST_OF_FORMULA ? `${line.slice(0, MOST_OF_FORMULA)}…` : line;
}

function placeOf(sheet: string | undefined, cell: string | undefined, part: string): string {
  if (sheet === undefined) return part;
  return cell === undefined ? sheet : `${sheet}!${cell}`;
}

function withOrWithout<T>(all: ReadonlySet<T>, one: T, isOn: boolean): ReadonlySet<T> {
  return new Set(isOn ? [...all, one] : [...all].filter((other) => other !== one));
}
