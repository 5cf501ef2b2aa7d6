-- Rules of what is chosen or written stand beside those of figures.
ALTER TABLE "Rule" DROP CONSTRAINT "Rule_comparison_check";
ALTER TABLE "Rule" ADD CONSTRAINT "Rule_comparison_check"
  CHECK ("comparison" IN ('=', '<=', '>=', 'needs', 'excludes'));
