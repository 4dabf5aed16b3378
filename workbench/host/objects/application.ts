import type { Book } from '../../book/types';
import { invalidArgument } from '../hostError';
import { HostObject, type Members } from './hostObject';

const MODES: readonly string[] = [
  'Automatic',
  'AutomaticExceptTables',
  'Manual',
] satisfies Book['calculationMode'][];

export class Application extends HostObject {
  static override readonly members: Members<Application> = {
    scalars: ['calculationMode', 'calculationState'],
    methods: ['calculate', 'suspendApiCalculationUntilNextSync', 'suspendScreenUpdatingUntilNextSync'],
  };

  get calculationMode(): string {
    return this.host.book.calculationMode;
  }
  set calculationMode(mode: string) {
    if (!MODES.includes(mode)) throw invalidArgument(`calculationMode ${mode}`);
    this.host.book.calculationMode = mode as Book['calculationMode'];
  }
  get calculationState(): string {
    return this.host.book.calculationState;
  }
  async calculate(): Promise<void> {
    await this.host.book.calculate();
  }
  // Requests are calculated and drawn once, at their end: there is nothing to put off.
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}
