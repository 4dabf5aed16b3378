import {
  ManifestError,
  type Manifest,
  type RibbonAction,
  type RibbonButton,
  type RibbonGroup,
} from './manifest';
import { Resources } from './resources';
import { attribute, child, children, parseXml, textOf, xsiType } from './xml';

/**
 * Reads manifest.xml as Excel does: VersionOverrides for workbooks, texts and addresses of the wanted language.
 *
 * Strict where Excel is: what it would refuse, or silently leave out of the ribbon, is a {@link ManifestError}.
 */
export function readManifest(xml: string, locale: string): Manifest {
  const root = parseXml(xml);
  if (root.localName !== 'OfficeApp') throw new ManifestError('맨 바깥 요소가 OfficeApp이 아닙니다.');
  const overrides = child(root, 'VersionOverrides');
  const resources = new Resources(child(overrides, 'Resources'), locale);
  const host = children(child(overrides, 'Hosts'), 'Host').find((one) => xsiType(one) === 'Workbook');
  if (host === undefined) throw new ManifestError('통합 문서(Workbook)를 위한 Host가 없습니다.');

  const points = [...host.querySelectorAll('ExtensionPoint')];
  const functions = points.find((point) => xsiType(point) === 'CustomFunctions');
  const ribbon = points.find((point) => xsiType(point) === 'PrimaryCommandSurface');
  if (ribbon === undefined) throw new ManifestError('리본(PrimaryCommandSurface)이 없습니다.');
  const tab = child(ribbon, 'CustomTab');

  return {
    id: textOf(child(root, 'Id')),
    name: resources.own(child(root, 'DisplayName')),
    version: textOf(child(root, 'Version')),
    paneUrl: resources.url(child(child(host, 'Runtimes'), 'Runtime')),
    functions:
      functions === undefined
        ? null
        : {
            namespace: resources.shortText(child(functions, 'Namespace')),
            scriptUrl: resources.url(child(child(functions, 'Script'), 'SourceLocation')),
            metadataUrl: resources.url(child(child(functions, 'Metadata'), 'SourceLocation')),
          },
    tab: {
      id: attribute(tab, 'id'),
      label: resources.shortText(child(tab, 'Label')),
      groups: children(tab, 'Group').map((group) => readGroup(group, resources)),
    },
  };
}

function readGroup(group: Element, resources: Resources): RibbonGroup {
  return {
    id: attribute(group, 'id'),
    label: resources.shortText(child(group, 'Label')),
    buttons: children(group, 'Control').map((control) => readButton(control, resources)),
  };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const id = attribute(control, 'id');
  if (xsiType(control) !== 'Button')
    throw new ManifestError(`${id}: 단추(Button)가 아닌 컨트롤은 그릴 수 없습니다.`);
  const tip = child(control, 'Supertip');
  const icon = children(child(control, 'Icon'), 'Image').find((image) => attribute(image, 'size') === '32');
  if (icon === undefined) throw new ManifestError(`${id}: 32픽셀 아이콘이 없습니다.`);
  return {
    id,
    label: resources.shortText(child(control, 'Label')),
    tipTitle: resources.shortText(child(tip, 'Title')),
    tip: resources.longText(child(tip, 'Description')),
    icon: resources.image(icon),
    action: readAction(child(control, 'Action'), id, resources),
  };
}

function readAction(action: Element, controlId: string, resources: Resources): RibbonAction {
  switch (xsiType(action)) {
    case 'ShowTaskpane':
      return {
        kind: 'showPane',
        paneId: textOf(child(action, 'TaskpaneId')),
        url: resources.url(child(action, 'SourceLocation')),
      };
    case 'ExecuteFunction':
      return { kind: 'run', functionName: textOf(child(action, 'FunctionName')) };
    default:
      throw new ManifestError(`${controlId}: 동작 ${xsiType(action)}을(를) 알지 못합니다.`);
  }
}
