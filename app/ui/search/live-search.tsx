import { liveSearchCopy as copy } from "#app/copy/search.ts";
import type { ReactNode } from "react";
import { useNonce } from "../layout/nonce.ts";
import liveSearchScript from "./live-search.js?url&no-inline";

/** The box with what its script adds: results while one types, searches of the last days kept on the device, keys. Without the script it is the plain form. */
export function LiveSearch({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  return (
    <>
      <div data-live-search="results" data-failed={copy.failed} data-cleared={copy.cleared} className="max-w-[46rem]">
        <div className="relative">
          {children}
          <div
            data-recent
            hidden
            role="group"
            aria-labelledby="recent-title"
            className="absolute inset-x-0 top-full z-10 mt-1 border border-edge bg-paper px-4 py-3"
          >
            <div className="flex items-baseline justify-between gap-4">
              <p id="recent-title" className="font-semibold">
                {copy.recent}
              </p>
              <button
                type="button"
                data-clear
                aria-label={copy.clearRecentLabel}
                className="min-h-11 cursor-pointer text-accent underline underline-offset-4 hover:text-accent-deep"
              >
                {copy.clearRecent}
              </button>
            </div>
            <ul data-list className="wrap-anywhere" />
            <p className="mt-2 text-sm text-soft">{copy.recentNote}</p>
          </div>
        </div>
        <p data-shortcut hidden className="screen-only mt-2 text-sm text-soft max-sm:hidden">
          {copy.shortcut}{" "}
          <button type="button" className="min-h-6 cursor-pointer text-accent underline underline-offset-4 hover:text-accent-deep">
            {copy.shortcutOff}
          </button>
        </p>
      </div>
      <p role="status" data-announcement className="sr-only" />
      <script src={liveSearchScript} type="module" nonce={nonce} />
    </>
  );
}
