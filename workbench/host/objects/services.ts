import type { WireResult } from '../functionChannel';
import type { HostContext } from '../hostContext';
import { invalidArgument } from '../hostError';
import { HostObject, type Members } from './hostObject';

/** What the service objects act upon. */
export interface ServiceHost {
  paneVisible(): boolean;
  requestPane(visible: boolean): void;
  updateControl(control: string, enabled: boolean): void;
  functionsReady(): void;
  functionResults(results: readonly WireResult[]): void;
}

abstract class Service extends HostObject {
  constructor(
    host: HostContext,
    protected readonly services: ServiceHost,
  ) {
    super(host);
  }
}

/** Microsoft's runtime for custom functions reports here. */
class CustomFunctionsService extends Service {
  static override readonly members: Members<CustomFunctionsService> = {
    methods: [
      'setInvocationArrayResults',
      '_GetEnabledFeatures',
      '_SetOsfControlContainerReadyForCustomFunctions',
    ],
  };

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.services.functionsReady();
  }
  /** Feature 2: results are flushed every 200 ms instead of 500. */
  _GetEnabledFeatures(): number[] {
    return [2];
  }
  setInvocationArrayResults(results: readonly WireResult[]): void {
    this.services.functionResults(results);
  }
}

class AddinInternalService extends Service {
  static override readonly members: Members<AddinInternalService> = { methods: ['notifyActionHandlerReady'] };

  notifyActionHandlerReady(): void {}
}

/** `Office.addin.showAsTaskpane`, `hide`. */
class AppRuntimeService extends Service {
  static override readonly members: Members<AppRuntimeService> = {
    methods: ['getAppRuntimeState', 'setAppRuntimeState'],
  };

  getAppRuntimeState(): string {
    return this.services.paneVisible() ? 'Visible' : 'Background';
  }
  setAppRuntimeState(state: string): void {
    if (state !== 'Visible' && state !== 'Background') throw invalidArgument(state);
    this.services.requestPane(state === 'Visible');
  }
}

/** `Office.addin.setStartupBehavior`, `getStartupBehavior`. */
class AppRuntimePersistenceService extends Service {
  static override readonly members: Members<AppRuntimePersistenceService> = {
    methods: ['getAppRuntimeStartState', 'setAppRuntimeStartState'],
  };

  getAppRuntimeStartState(): string {
    return this.host.document.startup === 'load' ? 'Background' : 'Inactive';
  }
  setAppRuntimeStartState(state: string): void {
    this.host.document.startup = state === 'Background' ? 'load' : 'none';
  }
}

/** `Office.ribbon.requestUpdate`. */
class DynamicRibbon extends Service {
  static override readonly members: Members<DynamicRibbon> = { methods: ['getButton', 'getTab'] };

  getButton(id: string): RibbonButton {
    return new RibbonButton(this.host, this.services, id);
  }
  getTab(id: string): RibbonTab {
    return new RibbonTab(this.host, this.services, id);
  }
}

class RibbonButton extends Service {
  static override readonly members: Members<RibbonButton> = { scalars: ['enabled'] };
  private current = true;

  constructor(
    host: HostContext,
    services: ServiceHost,
    private readonly id: string,
  ) {
    super(host, services);
  }

  get enabled(): boolean {
    return this.current;
  }
  set enabled(enabled: boolean) {
    this.current = enabled;
    this.services.updateControl(this.id, enabled);
  }
}

/** Contextual tabs are not built: a tab can be named, not hidden. */
class RibbonTab extends Service {
  constructor(
    host: HostContext,
    services: ServiceHost,
    readonly id: string,
  ) {
    super(host, services);
  }
}

/** Excel's service objects by the type name office.js asks for. */
export function serviceObjects(
  host: HostContext,
  services: ServiceHost,
): Readonly<Record<string, () => HostObject>> {
  return {
    'Microsoft.ExcelServices.CustomFunctions': () => new CustomFunctionsService(host, services),
    'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(host, services),
    'Microsoft.AppRuntime.AppRuntimeService': () => new AppRuntimeService(host, services),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': () =>
      new AppRuntimePersistenceService(host, services),
    'Microsoft.DynamicRibbon.DynamicRibbon': () => new DynamicRibbon(host, services),
  };
}
