/** Ends the process with a benchmark, whatever a browser or a server has left open; not with 0 where it failed. */
export function run(benchmark: () => Promise<void>): void {
  void benchmark().then(
    () => process.exit(),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}
