import { Button, Menu, MenuItemLink, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { FileButtons } from './FileButtons';
import { SituationMenu } from './SituationMenu';
import { START_BOOKS } from './startBooks';
import type { Workbench } from './workbench';

interface TitleBarProps {
  readonly workbench: Workbench | null;
  readonly onNotice: (text: string) => void;
}

/** Name of the document, files, workbooks to start with, and Excel's temper. */
export function TitleBar({ workbench, onNotice }: TitleBarProps) {
  return (
    <header className="title-bar">
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="transparent" className="title-button">
            새로 열기
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {START_BOOKS.map(({ id, label }) => (
              <MenuItemLink key={id} href={`?book=${id}`}>
                {label}
              </MenuItemLink>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {workbench !== null && <FileButtons workbench={workbench} onNotice={onNotice} />}
      <h1>
        {workbench?.book.name ?? '통합 문서1'} <small>실적 작업대 · 엑셀을 대신하는 화면</small>
      </h1>
      {workbench !== null && <SituationMenu workbench={workbench} />}
    </header>
  );
}
