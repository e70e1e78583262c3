export interface Gate<Value> {
  /** Waits until somebody opens. */
  passed: Promise<Value>;
  open: (value: Value) => void;
}

/** Lets a test say when something goes on, in place of a pause that is hoped to be long enough. */
export function gate<Value = void>(): Gate<Value> {
  let open: Gate<Value>["open"] = () => undefined;
  const passed = new Promise<Value>((resolve) => (open = resolve));
  return { passed, open };
}
