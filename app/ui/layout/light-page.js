// The whole script of a page that React does not take over: a few lines instead of a hundred kilobytes. Without it the page still works.

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

for (const button of document.querySelectorAll("[data-reveals]")) {
  const input = document.getElementById(button.dataset.reveals);
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = input.type === "password";
    input.type = shown ? "text" : "password";
    button.textContent = shown ? button.dataset.hide : button.dataset.show;
  });
}

const summary = document.querySelector("[data-error-prefix]");
if (summary) {
  const prefix = summary.dataset.errorPrefix;
  summary.focus();
  if (!document.title.startsWith(prefix)) document.title = `${prefix} ${document.title}`;
}
