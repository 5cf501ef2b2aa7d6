'use client';

import { CircleCheck, Info, OctagonAlert, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

type ToastTone = 'success' | 'info' | 'error';

interface ToastMessage {
  id: number;
  tone: ToastTone;
  text: string;
}

type Announce = (text: string, tone?: ToastTone) => void;

const Context = createContext<Announce | null>(null);

const SHOWN_MS = 8000;
const KEPT = 3;

const LOOKS = {
  success: { icon: CircleCheck, className: 'border-s-success [&>svg]:text-success' },
  info: { icon: Info, className: 'border-s-info [&>svg]:text-info' },
  error: { icon: OctagonAlert, className: 'border-s-danger [&>svg]:text-danger' },
};

/** Short messages in a corner, read out politely. Errors stay until dismissed; the others go by themselves. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useTranslations('common.state');
  const [messages, setMessages] = useState<ToastMessage[]>([]);
  const nextId = useRef(0);

  const dismiss = useCallback((id: number) => {
    setMessages((current) => current.filter((message) => message.id !== id));
  }, []);

  const announce = useCallback<Announce>((text, tone = 'success') => {
    nextId.current += 1;
    const message = { id: nextId.current, tone, text };
    setMessages((current) => [...current, message].slice(-KEPT));
  }, []);

  const value = useMemo(() => announce, [announce]);

  return (
    <Context value={value}>
      {children}
      <div
        role="status"
        aria-label={t('notifications')}
        data-print="hide"
        className="pointer-events-none fixed inset-x-0 bottom-0 z-50 flex flex-col items-center gap-2 p-4 sm:items-end"
      >
        {messages.map((message) => (
          <Toast key={message.id} message={message} onDismiss={dismiss} label={t('dismiss')} />
        ))}
      </div>
    </Context>
  );
}

function Toast({
  message,
  onDismiss,
  label,
}: {
  message: ToastMessage;
  onDismiss: (id: number) => void;
  label: string;
}) {
  const [held, setHeld] = useState(false);
  const { icon: Icon, className } = LOOKS[message.tone];

  useEffect(() => {
    if (held || message.tone === 'error') return;
    const timer = setTimeout(() => onDismiss(message.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, message, onDismiss]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only holds the message on the screen
    <div
      data-card
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className={`pointer-events-auto flex w-full max-w-md animate-appear items-start gap-3 rounded-md border border-line border-s-4 bg-surface py-2.5 ps-4 pe-2 shadow-pop ${className}`}
    >
      <Icon aria-hidden className="mt-1.5 size-5 shrink-0" />
      <p className="min-w-0 flex-1 py-1">{message.text}</p>
      <button
        type="button"
        aria-label={label}
        onClick={() => onDismiss(message.id)}
        className="grid size-8 shrink-0 place-items-center rounded-md text-ink-muted hover:bg-sunken"
      >
        <X aria-hidden className="size-4" />
      </button>
    </div>
  );
}

/** `announce('Đã lưu')`: says it in the corner and to those who listen. */
export function useToast(): Announce {
  const announce = useContext(Context);
  if (!announce) throw new Error('useToast needs the ToastProvider of the root layout');
  return announce;
}
