// Whether a page is in a browser, and not being made by the server: what takes long would keep that from its classes, and a browser has nothing else to do.

import { useSyncExternalStore } from "react";

const never = () => () => {};

export const useIsInBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
