import { createContext, useContext } from "react";

/** The request's CSP nonce while the server renders; browsers hide it afterwards, so it is empty there. */
export const NonceContext = createContext<string | undefined>(undefined);

export const useNonce = (): string | undefined => useContext(NonceContext);
