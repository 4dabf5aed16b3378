import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, type ClipboardEvent, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { pastedSection } from '../../domain/sections/pasted';
import { ARRIVAL } from '../app/useArrivalFocus';
import { breakLine, moveLines, retypeMark, shiftLevel, type Edit, type Selection } from './editing';

const useStyles = makeStyles({
  text: {
    width: '100%',
    '& textarea': {
      minHeight: '30vh',
      maxHeight: '60vh',
      lineHeight: tokens.lineHeightBase400,
      tabSize: 2,
    },
  },
});

interface SectionTextProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly label: string;
  readonly describedBy: string;
  readonly busy: boolean;
  change(text: string): void;
  save(): void;
  leave(): void;
}

/**
 * The text of a section. Tab changes the level of lines and Alt+↑↓ their place; after Esc the Tab key leaves the text as it
 * leaves any field. What is pasted comes in with its tables and levels.
 */
export function SectionText(props: SectionTextProps): ReactNode {
  const { field, text, label, describedBy, busy, change, save, leave } = props;
  const styles = useStyles();
  const tabLeaves = useRef(false);

  function apply(edit: Edit | null): void {
    const element = field.current;
    if (element === null || edit === null || busy) return;
    replace(element, edit);
    change(element.value);
    element.setSelectionRange(edit.start, edit.end);
  }

  function editOf(event: KeyboardEvent, selection: Selection): Edit | null | undefined {
    if (event.key === 'Tab' && !tabLeaves.current) return shiftLevel(selection, event.shiftKey ? -1 : 1);
    if (event.altKey && event.key === 'ArrowUp') return moveLines(selection, -1);
    if (event.altKey && event.key === 'ArrowDown') return moveLines(selection, 1);
    if (event.key === 'Enter' && !event.shiftKey) return breakLine(selection);
    if (event.key === ' ') return retypeMark(selection) ?? undefined;
    return undefined;
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      // office.js would take Esc as a wish to go back to the grid.
      event.stopPropagation();
      if (tabLeaves.current) leave();
      tabLeaves.current = true;
      return;
    }
    if ((event.ctrlKey || event.metaKey) && (event.key === 's' || event.key === 'Enter')) {
      event.preventDefault();
      return save();
    }
    if (event.ctrlKey || event.metaKey) return;
    const edit = editOf(event, selectionIn(event.currentTarget));
    if (event.key !== 'Shift' && event.key !== 'Tab') tabLeaves.current = false;
    if (edit === undefined) return;
    // office.js takes over the Tab key of what it hears.
    event.preventDefault();
    event.stopPropagation();
    apply(edit);
  }

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const [plain, html] = [
      event.clipboardData.getData('text/plain'),
      event.clipboardData.getData('text/html'),
    ];
    if (!/[\n\t]/.test(plain) && !/<(?:table|li)\b/i.test(html)) return;
    event.preventDefault();
    const { start, end, text: before } = selectionIn(event.currentTarget);
    const pasted = pastedSection(plain, html);
    // A block begins and ends with its own lines.
    const head = before.slice(0, start).endsWith('\n') || start === 0 ? '' : '\n';
    const tail = end === before.length || before[end] === '\n' ? '' : '\n';
    const caret = start + head.length + pasted.length;
    apply({ from: start, to: end, text: head + pasted + tail, start: caret, end: caret });
  }

  return (
    <Textarea
      textarea={{ ref: field }}
      {...ARRIVAL}
      className={styles.text}
      resize="vertical"
      aria-label={label}
      aria-describedby={describedBy}
      aria-busy={busy}
      readOnly={busy}
      spellCheck={false}
      value={text}
      onChange={(_, { value }) => change(value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onBlur={() => (tabLeaves.current = false)}
    />
  );
}

function selectionIn({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selection {
  return { text: value, start: selectionStart, end: selectionEnd };
}

/** As if it were typed, so that the browser's own undo takes it back; where it cannot be typed, set. */
function replace(element: HTMLTextAreaElement, { from, to, text }: Edit): void {
  const expected = element.value.slice(0, from) + text + element.value.slice(to);
  element.setSelectionRange(from, to);
  const command = text === '' ? 'delete' : 'insertText';
  const typed = typeof document.execCommand === 'function' && document.execCommand(command, false, text);
  if (!typed || element.value !== expected) element.setRangeText(text, from, to, 'end');
}
