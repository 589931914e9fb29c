-- Time: what is promised is kept, or the customer hears of it before, and somebody is called in

alter table promise
    add column opening   integer     not null default 1,
    add column nudged_at timestamptz,
    add column warned_at timestamptz;
comment on column promise.opening is 'In which opening of the complaint it was given.';
comment on column promise.nudged_at is 'When the owner was reminded of it.';
comment on column promise.warned_at is 'When the customer heard that it would not hold.';
alter table promise add constraint no_promise_is_missed_in_silence check (state <> 'missed' or warned_at is not null);

alter table complaint
    add column opened_at     timestamptz,
    add column opening       integer     not null default 1 check (opening > 0),
    add column wake_at       timestamptz,
    add column answered_at   timestamptz,
    add column open_remedies integer     not null default 0 check (open_remedies >= 0),
    add column open_requests integer     not null default 0 check (open_requests >= 0),
    add column bounces       integer     not null default 0 check (bounces >= 0),
    add column holds         text        not null default '' check (holds in ('', 'asked', 'yes', 'no')),
    add column covered_by    text        references person;
update complaint set opened_at = received_at, wake_at = received_at;
update complaint set answered_at = closed_at where status = 'closed';
alter table complaint
    alter column opened_at set not null,
    alter column wake_at set not null,
    add constraint what_is_not_open_was_answered check ((status = 'open') = (answered_at is null)),
    add constraint closed_is_done check (status <> 'closed' or open_remedies = 0 and open_requests = 0);
comment on column complaint.opened_at is 'When anyone first heard of it, or when it was opened again.';
comment on column complaint.opening is 'How many times it has been opened: 1, and 1 more each time it is opened again.';
comment on column complaint.wake_at is 'The earliest instant at which the rules of time could ask for something.';
comment on column complaint.answered_at is 'When the decision was sent that holds now.';
comment on column complaint.bounces is 'How many requests to colleagues were declined or left unanswered in this opening.';
comment on column complaint.holds is 'What the customer says to "does it hold?", once asked.';
comment on column complaint.covered_by is 'Who looks after it while its owner is away; the owner stays the owner.';
create index complaints_to_look_at on complaint (wake_at) where status <> 'closed';

create sequence escalation_id;

create table escalation (
    id               bigint      primary key,
    complaint_id     bigint      not null references complaint,
    opening          integer     not null,
    number           integer     not null,
    step             text        not null check (step <> ''),
    key              text        not null check (key <> ''),
    rulebook         text        not null,
    row              integer     not null,
    person_id        text        not null references person,
    why              text        not null,
    called_at        timestamptz not null,
    reminders        integer     not null default 0 check (reminders >= 0),
    last_reminder_at timestamptz,
    acknowledged_at  timestamptz,
    acknowledged_by  text        references person,
    unique (complaint_id, opening, number),
    check ((acknowledged_at is null) = (acknowledged_by is null)),
    check ((reminders = 0) = (last_reminder_at is null))
);
comment on table escalation is 'Who was called in to help, and why. The owner stays the owner.';
comment on column escalation.number is 'Counts within the opening.';
comment on column escalation.key is 'What makes the call one and the same within an opening, so that nobody is called in for it twice.';
create unique index nobody_is_called_in_twice_for_the_same on escalation (complaint_id, opening, key);
create index calls_to_a_person on escalation (person_id) where acknowledged_at is null;

-- The decision that is told to the customer, and what puts it right

create table settlement (
    id           bigint      generated always as identity primary key,
    complaint_id bigint      not null references complaint,
    opening      integer     not null,
    outcome      text        not null check (outcome in ('upheld', 'partly', 'rejected')),
    text         text        not null check (text <> ''),
    channel      text        not null default '',
    state        text        not null check (state in ('proposed', 'sent', 'declined', 'replaced')),
    proposed_by  text        not null references person,
    proposed_at  timestamptz not null,
    approver_id  text        references person,
    answered_at  timestamptz,
    reason       text        not null default '',
    sent_at      timestamptz,
    check ((state = 'sent') = (sent_at is not null)),
    check (state <> 'proposed' or approver_id is not null),
    check (state <> 'declined' or reason <> ''),
    constraint nobody_approves_their_own check (approver_id <> proposed_by)
);
comment on table settlement is 'Decisions as people made them: sent to the customer, or proposed and waiting for the yes of somebody with a higher limit.';
create unique index one_decision_at_a_time on settlement (complaint_id, opening) where state in ('proposed', 'sent');
create index proposals_to_a_person on settlement (approver_id) where state = 'proposed';

create table remedy (
    id            bigint         generated always as identity primary key,
    complaint_id  bigint         not null references complaint,
    settlement_id bigint         not null references settlement,
    kind          text           not null check (kind <> ''),
    amount        numeric(14, 2) check (amount > 0),
    currency      text           not null,
    note          text           not null,
    owed_at       timestamptz,
    done_at       timestamptz,
    done_by       text           references person,
    check ((amount is null) = (currency = '')),
    check ((done_at is null) = (done_by is null)),
    constraint only_what_is_owed_is_done check (done_at is null or owed_at is not null)
);
comment on table remedy is 'What puts it right: owed to the customer once the decision is sent, until it is done.';
create index on remedy (complaint_id, id);

create function count_open_remedies() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.owed_at is not null and old.done_at is null then
        update complaint set open_remedies = open_remedies - 1 where id = old.complaint_id;
    end if;
    if tg_op <> 'DELETE' and new.owed_at is not null and new.done_at is null then
        update complaint set open_remedies = open_remedies + 1 where id = new.complaint_id;
    end if;
    return null;
end
$$;
create trigger remedies_are_counted after insert or update or delete on remedy
    for each row execute function count_open_remedies();

-- One cause behind several complaints

create table cause_task (
    id        bigint      generated always as identity primary key,
    topic     text        not null check (topic <> ''),
    area      text        not null check (area <> ''),
    owner_id  text        not null references person,
    why       text        not null,
    rulebook  text        not null,
    row       integer     not null,
    opened_at timestamptz not null,
    state     text        not null default 'open' check (state in ('open', 'done')),
    done_at   timestamptz,
    check ((state = 'done') = (done_at is not null))
);
comment on table cause_task is 'Somebody finds and removes the cause that several complaints have in common.';
create unique index one_task_per_cause on cause_task (topic, area) where state = 'open';

create table cause_task_complaint (
    cause_task_id bigint not null references cause_task,
    complaint_id  bigint not null references complaint,
    primary key (complaint_id, cause_task_id)
);
comment on table cause_task_complaint is 'The complaints behind which the same cause is suspected.';
create index on cause_task_complaint (cause_task_id, complaint_id);
create index complaints_of_an_area on complaint (area, received_at) where area <> '';

-- Messages: whoever of ours they are for, and all of a complaint in their order

alter table outbox drop constraint outbox_kind_check;
alter table outbox add constraint outbox_kind_check check (kind <> '');
alter table outbox add column recipient_id text references person;
comment on column outbox.recipient_id is 'The colleague it is for; nobody when it is for the customer.';
update outbox set recipient_id = owner_id from complaint where complaint.id = complaint_id and kind <> 'acknowledgement';
create index messages_of_a_complaint on outbox (complaint_id, id);
