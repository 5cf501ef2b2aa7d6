export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** As if it were typed: React follows its own fields by their setter and the event. */
export function writeControl(control: Control, text: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set;
  setter?.call(control, text);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  if (control instanceof HTMLSelectElement) {
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
