/**
 * A way out for someone who may be watched. It stays in sight, needs no script,
 * and does not promise more than it does.
 *
 * @see https://design-system.service.gov.uk/components/exit-this-page/
 */
export function LeavePage() {
  return (
    <nav class="leave" aria-label="Leave this page">
      <a href="https://www.bbc.com/weather" rel="noreferrer">
        Leave this page
      </a>
      <span>Your browser’s history will still show it.</span>
    </nav>
  );
}
