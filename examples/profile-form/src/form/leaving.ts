let isPressed = false;
addEventListener("mousedown", () => {
  isPressed = true;
});
addEventListener("mouseup", () => {
  isPressed = false;
});

/**
 * Tells of each field that a person has left. Who leaves it by pressing the mouse is waited for until it is released:
 * what a fault pushes down in the meantime would not be under the pointer any more, and the button not be clicked.
 */
export function onLeave(form: HTMLElement, work: (field: EventTarget | null) => void): void {
  form.addEventListener("focusout", ({ target }) => {
    if (isPressed) addEventListener("mouseup", () => setTimeout(work, 0, target), { once: true });
    else work(target);
  });
}
