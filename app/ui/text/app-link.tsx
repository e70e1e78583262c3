import { Link, useInRouterContext } from "@remix-run/react";
import type { AnchorHTMLAttributes, ReactNode } from "react";

export interface AppLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "style"> {
  href: string;
  /** A file, a feed or another document that React must not fetch as a page. */
  reload?: boolean | undefined;
  children: ReactNode;
}

/** The one link of the site, without a look of its own: client-side inside the site, a plain anchor for fragments, files and other sites. */
export function AppLink({ href, reload, children, ...rest }: AppLinkProps) {
  const inRouter = useInRouterContext();
  const isPage = inRouter && !reload && href.startsWith("/") && !href.startsWith("//");
  if (!isPage) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    );
  }
  return (
    <Link to={href} {...rest}>
      {children}
    </Link>
  );
}
