import type { Book, BookEvent, FunctionBridge, FunctionMetadata } from '../book/types';
import { Dialog, type DialogFrame } from './dialog';
import type { DocumentState } from './documentState';
import { entriesOf, EVENT, Subscriptions } from './events';
import { FunctionChannel } from './functionChannel';
import type { HostContext } from './hostContext';
import { Range } from './objects/range';
import { serviceObjects } from './objects/services';
import { WacWorkbook, type OpenWorkbook } from './objects/wacWorkbook';
import { Workbook } from './objects/workbook';
import { OpenFiles } from './openFiles';
import type { Port } from './port';
import {
  DIALOG,
  DISPATCH,
  FOCUS,
  WAC_PARTITION,
  type MethodAnswer,
  type MethodData,
  type RichApiArguments,
  type RichApiEntry,
} from './protocol';
import { References } from './references';
import { RequestRunner, type RequestRecord } from './requests';
import type { Temper } from './temper';
import { shifted } from './shifted';
import { Conversation, notSupported, type AppContext } from './transport';

/** What the host knows of the add-in from its manifest and functions.json. */
interface AddinInfo {
  readonly name: string;
  /** Namespace of the custom functions (`SILJEOK`) and the functions, by functions.json. */
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
}

export interface SessionOptions {
  readonly book: Book;
  readonly functions: FunctionBridge;
  readonly document: DocumentState;
  /** The workbook as an .xlsx, everything computed. */
  readonly readFile: () => Promise<Uint8Array>;
  readonly openWorkbook: OpenWorkbook;
  readonly addin: AddinInfo;
  readonly temper: Temper;
  /** Origin of the page that plays Excel; https, or office.js asks the user whether to trust it. */
  readonly hostOrigin: string;
  readonly locale?: string;
  /** Whether the pane is open when the add-in starts. */
  readonly paneVisible?: boolean;
}

export interface ControlUpdate {
  readonly control: string;
  readonly enabled: boolean;
}

/** Ranges of past events an add-in may still ask for; it never gives them back. */
const EVENT_RANGES = 500;

/**
 * The Excel side of one add-in in one workbook: start-up, requests, events, ribbon commands, custom functions.
 * It outlives reloads of the pane; what belongs to one load of office.js ends with {@link renew}.
 *
 * @example
 * frame.name = session.windowName(); // before the frame is inserted
 * document.body.append(frame);
 * session.attach(framePort(frame, location.origin));
 */
export class HostSession {
  private readonly context: HostContext;
  private readonly requests: RequestRunner;
  private readonly channel: FunctionChannel;
  private readonly requestListeners = new Set<(request: RequestRecord) => void>();
  private readonly paneListeners = new Set<(visible: boolean) => void>();
  private readonly ribbonListeners = new Set<(update: ControlUpdate) => void>();
  private readonly cutListeners = new Set<() => void>();
  private readonly focusListeners = new Set<() => void>();
  /** Commands sent to the add-in, by control, until it says they are completed. */
  private readonly commands = new Map<string, (() => void)[]>();
  private readonly files = new OpenFiles();
  private readonly dialogListeners = new Set<(dialog: DialogFrame | null) => void>();
  private dialog: Dialog | null = null;
  private readonly stopEvents: () => void;
  private conversation: Conversation;
  /** Names in office.js' own copy of the document's settings. */
  private knownSettings: readonly string[] = [];
  private pendingEvents: BookEvent[] = [];
  private answering = 0;
  private syncs = 0;
  private visible: boolean;

  constructor(private readonly options: SessionOptions) {
    const { book, functions, document, addin, temper } = options;
    this.visible = options.paneVisible ?? true;
    const subscriptions = new Subscriptions();
    this.context = {
      book,
      document,
      references: new References('ref'),
      eventRanges: new References('evt', EVENT_RANGES),
      subscriptions,
    };
    this.channel = new FunctionChannel(
      functions,
      (entries) => this.message(entries),
      () => temper.payloadLimit,
    );
    const services = serviceObjects(this.context, {
      paneVisible: () => this.visible,
      requestPane: (visible) => this.paneListeners.forEach((listener) => listener(visible)),
      updateControl: (control, enabled) =>
        this.ribbonListeners.forEach((listener) => listener({ control, enabled })),
      functionsReady: () => this.channel.ready(),
      functionResults: (results) => this.channel.receive(results),
    });
    this.requests = new RequestRunner({
      book,
      temper,
      richApi: {
        root: (customData) =>
          customData === WAC_PARTITION
            ? new WacWorkbook(
                this.context,
                async (bytes) => !temper.newWorkbookRefused && (await options.openWorkbook(bytes)),
              )
            : new Workbook(this.context),
        services,
        references: this.context.references,
        subscriptions,
      },
      onRequest: (request) => {
        if (request.kind === 'sync') this.syncs += 1;
        this.requestListeners.forEach((listener) => listener(request));
      },
      onCut: () => this.cutOff(),
    });
    this.conversation = this.newConversation();
    this.stopEvents = book.onEvents((events) => this.onBookEvents(events));
    functions.register(addin.namespace, addin.functions);
  }

  /** Value for `iframe.name`, to be set BEFORE the frame is inserted. */
  windowName(): string {
    return this.conversation.windowName;
  }

  /** Serves the add-in behind this port; answers how to stop. */
  attach(port: Port): () => void {
    return this.conversation.attach(port);
  }

  /**
   * A reload of the pane: the frame of before is no longer served; take {@link windowName} for the new one and
   * {@link attach} it. Settings, workbook and counts stay.
   */
  renew(): void {
    this.hangUp();
    this.conversation = this.newConversation();
  }

  dispose(): void {
    this.hangUp();
    this.stopEvents();
  }

  /** Runs an ExecuteFunction command of the ribbon; resolves when the add-in says `event.completed()`. */
  runCommand(actionId: string, controlId: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const source = JSON.stringify({ source: { id: controlId } });
      const sent = this.conversation.fire('appCommandInvoked', { 0: controlId, 1: actionId, 2: source });
      if (!sent) return reject(new Error('The add-in does not listen to commands (yet).'));
      this.commands.set(controlId, [...(this.commands.get(controlId) ?? []), resolve]);
    });
  }

  get paneVisible(): boolean {
    return this.visible;
  }

  /** Tells the add-in that its pane was shown or hidden. */
  setPaneVisible(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    const visibility = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    this.message([[65536, EVENT.visibilityChanged, '', visibility, 0]]);
  }

  /** Gives the keyboard to the pane: its first control, or its last when one comes from behind. */
  focusPane(backwards = false): void {
    this.conversation.tell(backwards ? FOCUS.enterBackwards : FOCUS.enter);
  }

  /** The user leaves the pane by keyboard: Tab past its last control, Shift+Tab past its first, Esc or F2. */
  onFocusLeft(listener: () => void): () => void {
    return listenOn(this.focusListeners, listener);
  }

  /** The add-in asks to show or hide its pane (`Office.addin.showAsTaskpane`, `hide`). */
  onPaneRequested(listener: (visible: boolean) => void): () => void {
    return listenOn(this.paneListeners, listener);
  }

  /** The add-in opens a dialog in the page, one at a time; null: it is closed. */
  onDialog(listener: (dialog: DialogFrame | null) => void): () => void {
    return listenOn(this.dialogListeners, listener);
  }

  /** The add-in enables or disables a control of the ribbon (`Office.ribbon.requestUpdate`). */
  onRibbonUpdate(listener: (update: ControlUpdate) => void): () => void {
    return listenOn(this.ribbonListeners, listener);
  }

  /** Told of every request before it is worked on. */
  onRequest(listener: (request: RequestRecord) => void): () => void {
    return listenOn(this.requestListeners, listener);
  }

  /** Requests of the add-in's own code so far: its `context.sync()`s. */
  get syncCount(): number {
    return this.syncs;
  }

  /** References to ranges the add-in holds now. */
  get heldReferences(): number {
    return this.context.references.size;
  }

  /** Copies of the workbook that the add-in has asked for and not closed. */
  get openFiles(): number {
    return this.files.count;
  }

  /** Nothing is being answered and no event waits to be sent. */
  get isIdle(): boolean {
    return this.answering === 0 && this.pendingEvents.length === 0;
  }

  /** Resolves when `temper.cut` strikes next. */
  whenCut(): Promise<void> {
    return new Promise((resolve) => {
      const stop = listenOn(this.cutListeners, () => {
        stop();
        resolve();
      });
    });
  }

  private newConversation(): Conversation {
    const { hostOrigin, locale = 'ko-KR' } = this.options;
    const conversation: Conversation = new Conversation(
      {
        boot: () => this.boot(),
        execute: (dispatchId, data) => this.execute(dispatchId, data, () => conversation.isOpen),
        answered: () => this.answered(),
        told: (action) => this.told(action),
        openDialog: (request) => this.openDialog(request),
        closeDialog: () => this.closeDialog(),
      },
      hostOrigin,
      locale,
    );
    return conversation;
  }

  private openDialog(request: string): MethodAnswer {
    const { hostOrigin, locale = 'ko-KR' } = this.options;
    if (this.dialogListeners.size === 0) return notSupported;
    this.closeDialog();
    const dialog = new Dialog({
      ...{ request, hostOrigin, locale },
      context: () => this.appContext(),
      tell: (event) => {
        this.conversation.fire(DIALOG.received, event);
        if (!dialog.isOpen) this.showDialog(null);
      },
    });
    this.showDialog(dialog);
    return { Error: 0 };
  }

  private closeDialog(): void {
    this.dialog?.end();
    if (this.dialog) this.showDialog(null);
  }

  private showDialog(dialog: Dialog | null): void {
    this.dialog = dialog;
    this.dialogListeners.forEach((listener) => listener(dialog));
  }

  private told(action: number): void {
    const left: readonly number[] = [FOCUS.tabLeft, FOCUS.tabLeftBackwards, FOCUS.escape, FOCUS.f2];
    if (left.includes(action)) this.focusListeners.forEach((listener) => listener());
  }

  private hangUp(): void {
    this.conversation.close();
    this.forget();
  }

  private cutOff(): void {
    this.hangUp();
    this.cutListeners.forEach((listener) => listener());
  }

  /** What one load of office.js had asked for ends with it. */
  private forget(): void {
    this.channel.lost();
    this.context.references.clear();
    this.context.eventRanges.clear();
    this.context.subscriptions.clear();
    this.files.clear();
    this.closeDialog();
    this.commands.clear();
    this.pendingEvents = [];
    this.answering = 0;
  }

  private boot(): AppContext {
    this.forget();
    this.knownSettings = [...this.options.document.settings.keys()];
    return this.appContext();
  }

  private appContext(): AppContext {
    const { document, addin } = this.options;
    return {
      settings: [...document.settings],
      documentUrl: document.url,
      addinName: addin.name,
      paneVisible: this.visible,
    };
  }

  private async execute(
    dispatchId: number,
    data: MethodData,
    isWanted: () => boolean,
  ): Promise<MethodAnswer | null> {
    this.answering += 1;
    switch (dispatchId) {
      case DISPATCH.richApi:
        return this.requests.run(data['ArrayData'] as RichApiArguments, isWanted);
      case DISPATCH.saveSettings:
        return this.saveSettings(data);
      case DISPATCH.refreshSettings: {
        const settings = [...this.options.document.settings];
        this.knownSettings = settings.map(([name]) => name);
        return { Properties: { Settings: settings.map(([Name, Value]) => ({ Name, Value })) } };
      }
      case DISPATCH.commandCompleted:
        this.commands.get(String(data['0']))?.shift()?.();
        return {};
      case DISPATCH.getFile:
        return this.options.temper.fileRefused ? notSupported : this.files.open(data, this.options.readFile);
      case DISPATCH.getSlice:
        return this.files.slice(data);
      case DISPATCH.closeFile:
        return this.files.close(data);
      case DISPATCH.messageChild:
        this.dialog?.receive(data);
        return {};
      default:
        return notSupported;
    }
  }

  /** office.js sends the whole set it knows; what it knew and does not send was removed. */
  private saveSettings(data: MethodData): MethodAnswer {
    const { settings } = this.options.document;
    const { Properties = [] } = data['DdaSettingsMethod'] as { Properties?: [string, string][] };
    for (const name of this.knownSettings) settings.delete(name);
    for (const [name, value] of Properties) settings.set(name, value);
    this.knownSettings = Properties.map(([name]) => name);
    return {};
  }

  private onBookEvents(events: readonly BookEvent[]): void {
    for (const event of events) {
      if (event.kind === 'changed') moveHeldRanges(this.context.references, event);
    }
    this.pendingEvents.push(...events);
    if (this.answering === 0) this.sendEvents();
  }

  /** Events follow the answer of the request that caused them. */
  private answered(): void {
    this.answering = Math.max(0, this.answering - 1);
    if (this.answering === 0) this.sendEvents();
  }

  private sendEvents(): void {
    const events = this.pendingEvents.splice(0);
    if (events.length === 0) return;
    const { book, eventRanges, subscriptions } = this.context;
    this.message(
      entriesOf(events, book, subscriptions, (sheet, area) =>
        eventRanges.keep(new Range(this.context, sheet, area)),
      ),
    );
    if (events.some((event) => event.kind === 'selection')) {
      this.conversation.fire('documentSelectionChanged', {});
    }
  }

  private message(entries: readonly RichApiEntry[]): void {
    if (entries.length > 0) this.conversation.fire('richApiMessage', { ArrayData: entries });
  }
}

/** Ranges the add-in holds move along with the cells they were taken from; without cells they are no more. */
function moveHeldRanges(references: References, event: BookEvent & { kind: 'changed' }): void {
  for (const [name, held] of references.entries()) {
    if (!(held instanceof Range) || held.sheet.id !== event.sheet.id) continue;
    const area = shifted(held.area, event.area, event.changeType);
    if (area) held.moveTo(area);
    else references.remove(name);
  }
}

function listenOn<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
