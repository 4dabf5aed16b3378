import {
  ACTION,
  DIALOG,
  OPERATION_NOT_SUPPORTED,
  type AddinMessage,
  type MethodAnswer,
  type MethodData,
} from './protocol';
import type { Port } from './port';

/** What the host answers to an add-in that starts up; the names are office.js'. */
export interface AppContext {
  readonly settings: readonly (readonly [string, string])[];
  readonly documentUrl: string;
  readonly addinName: string;
  readonly paneVisible: boolean;
}

export interface ConversationHandler {
  /** office.js starts (again): nothing registered before holds any longer. */
  boot(): AppContext;
  /** A method of the Common API; `null`: it is never answered. */
  execute(dispatchId: number, data: MethodData): Promise<MethodAnswer | null>;
  /** The answer to a method is on its way; events caused by it may follow. */
  answered(): void;
  /** The add-in tells what happened in its frame, by number (`OSF.AgaveHostAction`). */
  told(action: number): void;
  /** `Office.context.ui.displayDialogAsync` for a frame in the page; `request` is what was asked for, as JSON. */
  openDialog(request: string): MethodAnswer;
  closeDialog(): void;
}

/** Common API methods and events the host does not have fail at once instead of hanging. */
export const notSupported: MethodAnswer = { Error: OPERATION_NOT_SUPPORTED };

const EXECUTE = 'executeMethod';
const INSTANCE = 'addin-instance-1';
const EXCEL_ON_THE_WEB = 16;
const VERSION = '16.0.17628.20000';

/** hostInfo flags: shared runtime (1) with custom functions (2). */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/**
 * Requirement sets the workbench claims. `isSetSupported`, office.js' own gates and some wire formats follow them:
 * CustomFunctions 1.9 turns on the array form of results, DelayForCellEdit the flag of that name.
 */
const REQUIREMENTS = {
  ExcelApi: '1.17',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  SharedRuntime: '1.2',
  RibbonApi: '1.1',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
};

/** Events the host fires; registering for another one (themes) fails instead of staying silent. */
const EVENTS: ReadonlySet<string> = new Set([
  'appCommandInvoked',
  DIALOG.parentMessage,
  'documentSelectionChanged',
  'richApiMessage',
]);

/**
 * One conversation with one load of office.js, over the protocol of Excel on the web: start-up, methods, events.
 * A reload of the frame needs a new conversation: office.js caches settings under its id for the tab's life.
 */
export class Conversation {
  readonly id = `siljeok-${Math.random().toString(36).slice(2)}-${Date.now()}`;
  private readonly registrations = new Map<string, AddinMessage>();
  private notices = 0;
  private port: Port | null = null;
  private stop: (() => void) | null = null;

  constructor(
    private readonly handler: ConversationHandler,
    private readonly hostOrigin: string,
    private readonly locale: string,
    private readonly isDialog = false,
  ) {}

  /** Everything office.js must know before it can speak; the add-in's address stays clean. */
  get windowName(): string {
    const hostInfo = [
      'Excel',
      'Web',
      '16.01',
      this.locale,
      this.id,
      this.isDialog ? 'isDialog' : '',
      'disableLogging',
      this.isDialog ? 0 : SHARED_RUNTIME_WITH_FUNCTIONS,
    ];
    return JSON.stringify({
      baseFrameName: `_xdm_${this.id}`,
      hostInfo: hostInfo.join('|'),
      xdmInfo: `${this.id}|${INSTANCE}|${this.hostOrigin}`,
      serializerVersion: '1',
      flights: '[]',
    });
  }

  attach(port: Port): () => void {
    this.stop?.();
    const stop = port.listen((text) => void this.receive(text));
    this.port = port;
    this.stop = stop;
    return stop;
  }

  /** Nothing is heard or answered any more, not even what is being worked on. */
  close(): void {
    this.stop?.();
    this.stop = null;
    this.port = null;
    this.registrations.clear();
  }

  /** False once the frame is no longer served. */
  get isOpen(): boolean {
    return this.port !== null;
  }

  /** Sends an event to the add-in; false when it has not registered for it. */
  fire(event: string, data: unknown): boolean {
    const registration = this.registrations.get(event);
    if (!registration) return false;
    this.post(registration, data, 1);
    return true;
  }

  /** Tells the add-in something without being asked, by number; office.js listens under an id of its own. */
  tell(action: number): void {
    this.notices += 1;
    this.send({
      _messageType: 0,
      _actionName: 'Office_notifyAgave',
      _conversationId: `${this.id}_ntf`,
      _correlationId: this.notices,
      _data: [action],
      _actionType: ACTION.invoke,
    });
  }

  private async receive(text: string): Promise<void> {
    const message = parseMessage(text);
    if (message?._messageType !== 0 || message._conversationId !== this.id) return;
    const answer = await this.answer(message);
    if (answer === undefined || !this.isOpen) return;
    this.post(message, answer, 0);
    if (message._actionName === EXECUTE) this.handler.answered();
  }

  /** What goes back; undefined: nothing, ever. office.js waits without end for a request that is not answered. */
  private async answer(message: AddinMessage): Promise<unknown> {
    if (message._actionType === ACTION.registerEvent) {
      if (message._actionName === DIALOG.received) return this.openDialog(message);
      if (!EVENTS.has(message._actionName)) return notSupported;
      this.registrations.set(message._actionName, message);
      return { Error: 0 };
    }
    if (message._actionType === ACTION.unregisterEvent) {
      this.registrations.delete(message._actionName);
      if (message._actionName === DIALOG.received) this.handler.closeDialog();
      return { Error: 0 };
    }
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') return this.startUp();
    if (message._actionName === 'ContextActivationManager_notifyHost') {
      this.handler.told(Number((message._data as readonly unknown[])[1]));
      return null;
    }
    if (message._actionName !== EXECUTE) return null;
    const data = message._data as MethodData;
    const answer = await this.handler.execute(data.DdaMethod.DispatchId, data);
    return answer === null ? undefined : { Version: 1, Error: 0, ...answer };
  }

  private openDialog(message: AddinMessage): MethodAnswer {
    const { targetId } = message._data as { targetId: string };
    const answer = this.handler.openDialog(targetId);
    if (answer.Error === 0) this.registrations.set(message._actionName, message);
    return answer;
  }

  private startUp(): object {
    this.registrations.clear();
    const context = this.handler.boot();
    return {
      _id: INSTANCE,
      _appInstanceId: INSTANCE,
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: '16.00',
      _appMinorVersion: 0,
      _hostFullVersion: VERSION,
      _appUILocale: this.locale,
      _dataLocale: this.locale,
      _docUrl: context.documentUrl,
      _clientMode: 0,
      _settings: context.settings,
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: this.id,
      _addinName: context.addinName,
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: context.paneVisible ? 2 : 1,
      _requirementMatrix: JSON.stringify(REQUIREMENTS),
    };
  }

  private post(to: AddinMessage, data: unknown, responseType: 0 | 1): void {
    this.send({
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: this.id,
      _correlationId: to._correlationId,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
    });
  }

  private send(message: object): void {
    this.port?.send(JSON.stringify({ ...message, _origin: this.hostOrigin, _serializerVersion: 1 }));
  }
}

function parseMessage(text: string): AddinMessage | null {
  try {
    return JSON.parse(text) as AddinMessage;
  } catch {
    return null; // Other scripts of the page post messages, too.
  }
}
