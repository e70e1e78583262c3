// Results while one types: the page's own address is fetched and its results put in place of the old ones. Without this the form is sent as forms are.

const wrapper = document.querySelector("[data-live-search]");
const box = wrapper.querySelector("input[type=search]");
const form = box.form;
const announcement = document.querySelector("[data-announcement]");
const region = () => document.getElementById(wrapper.dataset.liveSearch);

const pauseBeforeAsking = 180;
const pauseBeforeTelling = 700;

function addressNow() {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value.trim() !== "") parameters.append(name, value.trim());
  const text = parameters.toString();
  return text === "" ? form.action : `${form.action}?${text}`;
}

let asking = 0;
let telling = 0;
let running = null;
let shown = addressNow();
let hasEntry = false;

const here = () => location.pathname + new URLSearchParams(location.search).toString();
let entry = here();

function tell(words) {
  clearTimeout(telling);
  // What is said twice is heard twice only where it was gone in between.
  announcement.textContent = "";
  telling = setTimeout(() => (announcement.textContent = words), pauseBeforeTelling);
}

function goToResults() {
  region().querySelector("[data-count]")?.focus();
  tell(region().dataset.announces ?? "");
}

function putInPlace(page, url) {
  const fresh = page.getElementById(wrapper.dataset.liveSearch);
  if (!fresh) throw new Error("no results on the page");
  const opened = [...region().querySelectorAll("details[data-keeps][open]")].map((details) => details.dataset.keeps);
  for (const details of fresh.querySelectorAll("details[data-keeps]")) details.open ||= opened.includes(details.dataset.keeps);
  region().replaceWith(document.adoptNode(fresh));
  document.title = page.title;
  const feed = "link[rel=alternate][data-search-feed]";
  const [was, is] = [document.querySelector(feed), page.querySelector(feed)];
  if (was && is) was.href = is.getAttribute("href");
  // The first change leaves what was shown behind it, to go back to; the next letters take its place.
  if (hasEntry) history.replaceState(history.state, "", url);
  else history.pushState(null, "", url);
  hasEntry = true;
  entry = here();
  shown = url;
  tell(region().dataset.announces ?? "");
}

// Answers whether the results of what stands in the box are shown now; null where a newer question took its place.
async function ask({ isSent = false } = {}) {
  const url = addressNow();
  const { pathname, search } = new URL(url);
  running?.abort();
  if (isSent ? pathname + new URLSearchParams(search).toString() === here() : url === shown) {
    region().removeAttribute("aria-busy");
    return true;
  }
  const mine = (running = new AbortController());
  region().setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(url, { signal: mine.signal, headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(String(answer.status));
    putInPlace(new DOMParser().parseFromString(await answer.text(), "text/html"), url);
    return true;
  } catch {
    if (mine.signal.aborted) return null;
    region().removeAttribute("aria-busy");
    tell(wrapper.dataset.failed);
    return false;
  }
}

function askSoon() {
  clearTimeout(asking);
  asking = setTimeout(ask, pauseBeforeAsking);
}

// Half a letter of an input method is no word yet; the browser tells when it is whole.
box.addEventListener("input", (event) => event.isComposing || askSoon());
box.addEventListener("compositionend", askSoon);

// Sent is the same question with its results ahead; where they cannot be fetched the form goes its own way.
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  clearTimeout(asking);
  const isShown = await ask({ isSent: true });
  if (isShown === false) form.submit();
  if (!isShown) return;
  hasEntry = false;
  goToResults();
});

// Back from what was typed to what was opened: the page itself knows best what stood there.
addEventListener("popstate", () => here() !== entry && location.reload());

// Filters, orders and pages are addresses of their own: whoever follows one is led to what it found.
const followed = "sang-kien-tre:den-ket-qua";

document.addEventListener("click", (event) => {
  const link = event.target.closest("#results a, [data-recent] a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || new URL(link.href).pathname !== new URL(form.action).pathname) return;
  try {
    sessionStorage.setItem(followed, "1");
  } catch {
    // A browser that keeps nothing for this site opens the list from its top.
  }
});

try {
  if (sessionStorage.getItem(followed) !== null) {
    sessionStorage.removeItem(followed);
    goToResults();
  }
} catch {
  // Nothing was kept, so nothing was followed.
}

const firstResult = () => region().querySelector("[data-hits] a");

box.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  if (event.key === "Escape" && !panel.hidden) {
    panel.hidden = true;
  } else if (event.key === "Escape" && box.value !== "") {
    event.preventDefault();
    box.value = "";
    box.dispatchEvent(new Event("input"));
  } else if (event.key === "ArrowDown") {
    const target = wrapper.querySelector("[data-recent]:not([hidden]) a") ?? firstResult();
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
});

// A key of one sign can be switched off (WCAG 2.1.4): speech input would press it by chance.
const shortcut = wrapper.querySelector("[data-shortcut]");
const shortcutOff = "sang-kien-tre:khong-dung-phim-tat";

function kept(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name, value) {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing for this site: nothing is kept.
  }
}

shortcut.hidden = kept(shortcutOff) !== null;
shortcut.querySelector("button").addEventListener("click", () => {
  keep(shortcutOff, "1");
  shortcut.hidden = true;
  box.focus();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || shortcut.hidden) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  event.preventDefault();
  box.focus();
  box.select();
});

// What was searched for lately: on this device alone, never sent.
const recentName = "sang-kien-tre:tim-gan-day";
const mostRecent = 8;
const panel = wrapper.querySelector("[data-recent]");
const list = panel.querySelector("[data-list]");

function recent() {
  try {
    const found = JSON.parse(kept(recentName) ?? "[]");
    return Array.isArray(found) ? found.filter((text) => typeof text === "string").slice(0, mostRecent) : [];
  } catch {
    return [];
  }
}

function remember() {
  const text = box.value.trim().replace(/\s+/g, " ");
  if (text.length < 2) return;
  keep(recentName, JSON.stringify([text, ...recent().filter((one) => one.toLowerCase() !== text.toLowerCase())].slice(0, mostRecent)));
}

function showRecent() {
  const texts = box.value === "" && panel.parentElement.contains(document.activeElement) ? recent() : [];
  panel.hidden = texts.length === 0;
  list.replaceChildren(
    ...texts.map((text) => {
      const link = document.createElement("a");
      link.href = `${form.action}?${new URLSearchParams({ [box.name]: text })}`;
      link.textContent = text;
      link.className = "flex min-h-11 items-center text-accent underline decoration-1 underline-offset-4 hover:text-accent-deep";
      const line = document.createElement("li");
      line.append(link);
      return line;
    }),
  );
}

box.addEventListener("focus", showRecent);
box.addEventListener("input", showRecent);
panel.querySelector("[data-clear]").addEventListener("click", () => {
  keep(recentName, null);
  panel.hidden = true;
  box.focus();
  tell(wrapper.dataset.cleared);
});
panel.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  box.focus();
  panel.hidden = true;
});
for (const away of ["focusin", "pointerdown"]) document.addEventListener(away, (event) => wrapper.contains(event.target) || (panel.hidden = true));

// Only what was typed or sent here: an address that somebody else wrote is no search of this person.
let wasTyped = false;
box.addEventListener("input", () => (wasTyped = true));
form.addEventListener("submit", remember);
// The home page has the same box without this script.
if (document.referrer === `${location.origin}/`) remember();
document.addEventListener("click", (event) => wasTyped && event.target.closest("[data-hits] a") && remember());
