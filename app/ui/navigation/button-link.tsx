import { AppLink, type AppLinkProps } from "../text/app-link.tsx";
import { buttonClass, type ButtonTone } from "./button-class.ts";

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ tone = "primary", ...rest }: Omit<AppLinkProps, "className"> & { tone?: ButtonTone | undefined }) {
  return <AppLink className={buttonClass(tone)} {...rest} />;
}
