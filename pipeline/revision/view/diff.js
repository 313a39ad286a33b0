"use strict";
(() => {
  const keys = document.querySelector(".keys"), where = keys.querySelector("output");
  const shown = () => [...document.querySelectorAll(".changed")].filter((e) => e.getClientRects().length > 0);
  let at = null;
  const go = (step) => {
    const all = shown();
    if (all.length === 0) return;
    let i = all.indexOf(at);
    if (i >= 0) i = (i + step + all.length) % all.length;
    else i = step > 0 ? 0 : all.length - 1;
    at = all[i];
    at.focus({ preventScroll: true });
    at.scrollIntoView({ block: "center" });
    where.textContent = `${i + 1} / ${all.length}`;
  };
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === "n") go(1);
    else if (e.key === "p") go(-1);
  });
  keys.hidden = false;
})();
