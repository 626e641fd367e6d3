import type { Card, Resource } from '../answer.ts';
import { isEmergencyNumber, reaches } from './reach.ts';
import { Sentences } from './steps.tsx';
import { quoted } from './wording.ts';

interface SafetyCardProps {
  readonly card: Card;
  readonly tier: 'urgent' | 'emergency';
}

/** The card that stands before everything else when somebody may be in danger; the same in both themes. */
export function SafetyCard({ card, tier }: SafetyCardProps) {
  return (
    <section class="card" aria-labelledby="card-title">
      <h1 id="card-title">
        <span class="unseen">{tier === 'emergency' ? 'Emergency. ' : 'Urgent help. '}</span>
        {card.title}
      </h1>
      {tier === 'emergency' ? <EmergencyBody card={card} /> : <UrgentBody card={card} />}
    </section>
  );
}

/** Number, one action, one line to say, one line for the adult's own body. */
function EmergencyBody({ card }: { readonly card: Card }) {
  return (
    <>
      <People resources={card.resources} />
      <p class="card-action">{card.action}</p>
      <Say label="You might say" line={card.say} />
      {card.settle && <p>{card.settle}</p>}
      {card.message && <p class="card-soft">{card.message}</p>}
      <CallIf reasons={card.callIf} resources={card.resources} />
    </>
  );
}

/** A warm sentence, people, one direct question, a line or two to say, and when not to wait. */
function UrgentBody({ card }: { readonly card: Card }) {
  const emergency = card.callIf.length > 0 ? card.resources.filter(isEmergencyNumber) : [];
  return (
    <>
      <p>{card.message}</p>
      <People resources={card.resources.filter((each) => !emergency.includes(each))} />
      {card.action && <p>{card.action}</p>}
      <Say label="Ask, plainly" line={card.ask} />
      <Say label="You might say" line={card.say} />
      {card.settle && <p>{card.settle}</p>}
      <CallIf reasons={card.callIf} resources={emergency} />
      <People resources={emergency} />
    </>
  );
}

function Say({ label, line }: { readonly label: string; readonly line: string | null }) {
  if (line === null) return null;
  return (
    <>
      <h2>{label}</h2>
      <p class="line-small">
        <Sentences text={quoted(line)} />
      </p>
    </>
  );
}

function CallIf({ reasons, resources }: { reasons: readonly string[]; resources: readonly Resource[] }) {
  if (reasons.length === 0) return null;
  const line = resources.find(isEmergencyNumber);
  const number = line && /^\d+$/.test(line.reach) ? line.reach : 'your emergency number';
  return (
    <>
      <h2>Call {number} now if:</h2>
      <ul>
        {reasons.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
    </>
  );
}

const AUDIENCES: Readonly<Record<string, string>> = { adults: 'for adults', children: 'for children' };

function People({ resources }: { readonly resources: readonly Resource[] }) {
  if (resources.length === 0) return null;
  return (
    <ul class="people">
      {resources.map((resource) => (
        <li>
          <span class="card-soft">{[resource.name, AUDIENCES[resource.audience]].filter(Boolean).join(', ')}</span>
          <span class="calls">
            {reaches(resource).map(({ href, label, where }) =>
              href === null ? (
                <b>{label}</b>
              ) : (
                <a href={href} rel="noreferrer">
                  {label}
                  {where && <small> {where}</small>}
                </a>
              ),
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
