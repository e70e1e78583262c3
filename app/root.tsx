import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import stylesheet from "./tailwind.css?url";
import { useNonce } from "./ui/layout/nonce.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: stylesheet }];

export function loader({ context }: LoaderFunctionArgs) {
  return { viewer: context.viewer && { fullName: context.viewer.fullName } };
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <p>{root?.viewer?.fullName}</p>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}
