import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useNavigation,
  useRouteError,
  useRouteLoaderData,
  type Navigation,
} from "@remix-run/react";
import type { MouseEvent, ReactNode, SyntheticEvent } from "react";
import { shellCopy } from "./copy/shell.ts";
import { uiCopy } from "./copy/ui.ts";
import { readShell } from "./pages/shell.ts";
import stylesheet from "./tailwind.css?url";
import icon from "./ui/layout/icon.svg?url";
import { ErrorPage, errorKindOf } from "./ui/feedback/error-page.tsx";
import { documentTitle } from "./ui/layout/document-title.ts";
import { isLight } from "./ui/layout/light-handle.ts";
import lightScript from "./ui/layout/light-page.js?url&no-inline";
import { useNonce } from "./ui/layout/nonce.ts";
import { PageLayout } from "./ui/layout/page-layout.tsx";
import { footerLinks, placeLinks, publicNav } from "./ui/layout/shell-links.ts";
import { useHydrated } from "./ui/layout/use-hydrated.ts";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", type: "image/svg+xml", href: icon },
  { rel: "alternate", type: "application/atom+xml", title: shellCopy.feed, href: "/sang-kien.atom" },
  { rel: "search", type: "application/opensearchdescription+xml", title: uiCopy.brand, href: "/opensearch.xml" },
];

export const meta: MetaFunction = () => [{ title: documentTitle({}) }, { name: "description", content: shellCopy.description }];

export function loader({ context }: LoaderFunctionArgs) {
  return { shell: readShell({ viewer: context.viewer, unreadNotices: context.unreadNotices, isDemo: context.env.demo }), requestId: context.requestId };
}

/** Whether a form is being sent, or was answered by a page that is still on its way. One that came back with errors is neither: whoever has mended them may send it at once. */
function isUnderWay({ formMethod, state, location }: Navigation): boolean {
  const answered = location?.state as { _isRedirect?: boolean } | null | undefined;
  return formMethod === "POST" && (state === "submitting" || answered?._isRedirect === true);
}

/** A deed is sent once: while one is under way, the second click of a double click is no second deed. */
function ignore(event: SyntheticEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Nor where the first was answered in between and the form stands there again: it would be sent as if its errors had been read. */
function ignoreRepeated(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  if (event.detail > 1 && button?.type === "submit") ignore(event);
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const hydrated = useHydrated();
  const { pathname } = useLocation();
  const isSending = isUnderWay(useNavigation());
  // A light page that was reached inside the running application stays part of it.
  const light = isLight(useMatches()) && !hydrated;
  // Absent where the root loader itself failed: the frame then shows what everybody sees.
  const shell = useRouteLoaderData<typeof loader>("root")?.shell;
  const account = shell?.viewer
    ? {
        name: shell.viewer.fullName,
        note: shell.viewer.email,
        unreadNotices: shell.viewer.unreadNotices,
        links: placeLinks([...shell.offices, "/tim-kiem-da-luu", "/tai-khoan"]),
        signOutAction: "/dang-xuat",
      }
    : null;
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body onSubmitCapture={isSending ? ignore : undefined} onClickCapture={ignoreRepeated}>
        <PageLayout
          nav={publicNav}
          desks={placeLinks(shell?.desks ?? [])}
          currentPath={pathname}
          account={account}
          signInHref="/dang-nhap"
          footerLinks={footerLinks}
          announcement={shell?.isDemo ? shellCopy.demo : null}
        >
          {children}
        </PageLayout>
        {light ? (
          <script src={lightScript} defer nonce={nonce} />
        ) : (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const requestId = useRouteLoaderData<typeof loader>("root")?.requestId;
  return <ErrorPage kind={errorKindOf(isRouteErrorResponse(error) ? error.status : 500)} requestId={requestId} />;
}
