import { useEffect, useRef, useState, type RefObject } from "react";

/** Whether the box scrolls sideways. True until a script has measured it, so that without one the box can still be reached by keyboard. */
export function useOverflow(): { ref: RefObject<HTMLElement>; overflows: boolean } {
  const ref = useRef<HTMLElement>(null);
  const [overflows, setOverflows] = useState(true);
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = () => setOverflows(box.scrollWidth > box.clientWidth + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { ref, overflows };
}
