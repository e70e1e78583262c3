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

function tell(words) {
  clearTimeout(telling);
  telling = setTimeout(() => (announcement.textContent = words), pauseBeforeTelling);
}

// Who came here by a facet, an order or a page hears what it brought.
if (document.referrer.startsWith(location.origin + location.pathname)) tell(region().dataset.announces ?? "");

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
  history.replaceState(history.state, "", url);
  shown = url;
  tell(region().dataset.announces ?? "");
}

async function ask() {
  const url = addressNow();
  running?.abort();
  if (url === shown) {
    region().removeAttribute("aria-busy");
    return;
  }
  const mine = (running = new AbortController());
  region().setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(url, { signal: mine.signal, headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(String(answer.status));
    putInPlace(new DOMParser().parseFromString(await answer.text(), "text/html"), url);
  } catch {
    if (mine.signal.aborted) return;
    region().removeAttribute("aria-busy");
    tell(wrapper.dataset.failed);
  }
}

function askSoon() {
  clearTimeout(asking);
  asking = setTimeout(ask, pauseBeforeAsking);
}

// Half a letter of an input method is no word yet; the browser tells when it is whole.
box.addEventListener("input", (event) => event.isComposing || askSoon());
box.addEventListener("compositionend", askSoon);

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
});
panel.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  box.focus();
  panel.hidden = true;
});
for (const away of ["focusin", "pointerdown"]) document.addEventListener(away, (event) => wrapper.contains(event.target) || (panel.hidden = true));

form.addEventListener("submit", remember);
document.addEventListener("click", (event) => event.target.closest("[data-hits] a") && remember());
remember();
