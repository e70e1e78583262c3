import { AppLink, type AppLinkProps } from "./app-link.tsx";

/** A link in running text: accent colour and an underline, never colour alone. `quiet` keeps the ink colour for long lists. */
export function TextLink({ quiet, className, ...rest }: AppLinkProps & { quiet?: boolean | undefined }) {
  const tone = quiet ? "text-ink hover:text-accent-deep" : "text-accent hover:text-accent-deep";
  return <AppLink className={`${tone} underline decoration-1 underline-offset-4 hover:decoration-3 ${className ?? ""}`} {...rest} />;
}
