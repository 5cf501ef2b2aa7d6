import { useLocale, useTranslations } from 'next-intl';
import { ROLES } from '@/lib/domain/access';
import type { CommentView } from '@/lib/domain/report-detail';
import { formatDateTime } from '@/lib/format/dates';
import { ResolveButton } from './resolve-button';

/** Comments in the order they were made; those dealt with are folded away. */
export function CommentThread({ comments }: { comments: readonly CommentView[] }) {
  const t = useTranslations('review.comments');
  const open = comments.filter((comment) => comment.resolvedAt === null);
  const resolved = comments.filter((comment) => comment.resolvedAt !== null);
  return (
    <div className="space-y-2">
      {open.length > 0 ? (
        <ul className="space-y-2">
          {open.map((comment) => (
            <Comment key={comment.id} comment={comment} />
          ))}
        </ul>
      ) : null}
      {resolved.length > 0 ? (
        <details>
          <summary className="py-1 text-ink-muted text-sm">
            {t('resolved', { count: resolved.length })}
          </summary>
          <ul className="mt-2 space-y-2">
            {resolved.map((comment) => (
              <Comment key={comment.id} comment={comment} />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

function Comment({ comment }: { comment: CommentView }) {
  const t = useTranslations('review.comments');
  const tRole = useTranslations('shell.role');
  const locale = useLocale();
  const role = ROLES.find((candidate) => candidate === comment.authorRole);
  return (
    <li
      id={`comment-${comment.id}`}
      className={`rounded-md border border-s-4 bg-surface px-3 py-2 ${comment.resolvedAt ? 'border-line' : 'border-warning-line border-s-warning'}`}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-ink-muted text-xs">
        <span className="font-medium text-ink">{comment.author}</span>
        {role ? <span>{tRole(role)}</span> : null}
        <time dateTime={comment.at}>{formatDateTime(comment.at, locale)}</time>
      </p>
      <p className="mt-1 whitespace-pre-line text-sm">{comment.text}</p>
      {comment.resolvedAt ? (
        <p className="mt-1 text-success text-xs">
          {t('resolved-at', { at: formatDateTime(comment.resolvedAt, locale) })}
        </p>
      ) : (
        <ResolveButton comment={comment.id} label={t('resolve-one', { author: comment.author })} />
      )}
    </li>
  );
}
