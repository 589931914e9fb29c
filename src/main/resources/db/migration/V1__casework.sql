-- People and rules

create table person (
    id       text    primary key,
    name     text    not null check (name <> ''),
    email    text    not null,
    phone    text    not null,
    language text    not null,
    active   boolean not null,
    unique (id, active)
);
comment on table person is 'Everybody a rulebook ever named. Only an active person can own an open complaint.';

create table absence (
    id        bigint      generated always as identity primary key,
    person_id text        not null references person,
    away_from timestamptz not null,
    away_to   timestamptz not null,
    check (away_to > away_from)
);
comment on table absence is 'Who is away when, beyond what people.csv says. New complaints go to the deputy meanwhile.';
create index on absence (away_to);

create table rulebook_version (
    version    text        primary key,
    adopted_at timestamptz not null
);
comment on table rulebook_version is 'Every version of the rules that ever decided, and when it first did.';

-- What came in

create table original (
    id           bigint generated always as identity primary key,
    sha256       text   not null,
    content_type text   not null,
    size         bigint not null,
    bytes        bytea  not null,
    check (size >= length(bytes))
);
comment on table original is 'What came in, byte for byte. size counts the octets as they came; more than are kept means that it was cut at the limit.';
create index on original (sha256);

create table arrival (
    id           bigint      generated always as identity primary key,
    original_id  bigint      not null references original,
    channel      text        not null,
    mailbox      text        not null,
    uid_validity text        not null,
    uid          text        not null,
    source_id    text        not null,
    message_id   text        not null,
    content_hash text        not null,
    received_at  timestamptz not null,
    taken_at     timestamptz not null,
    kind         text        not null check (kind in ('complaint', 'message', 'automatic', 'deliveryFailure', 'seenBefore', 'unreadable')),
    read_as      text        not null check (read_as in ('complaint', 'automatic', 'deliveryFailure', 'unreadable')),
    complaint_id bigint,
    same_as      bigint      references arrival,
    from_name    text        not null,
    from_email   text        not null,
    from_phone   text        not null,
    subject      text        not null,
    text         text        not null,
    new_text     text        not null,
    html         boolean     not null,
    language     text        not null,
    attachments  jsonb       not null,
    problem      text        not null,
    constraint only_automatic_mail_has_no_complaint
        check (complaint_id is not null or read_as in ('automatic', 'deliveryFailure')),
    constraint seen_before_names_the_first check ((kind = 'seenBefore') = (same_as is not null))
);
comment on table arrival is 'The ledger: one entry for everything that came in, with what was read from it and what became of it.';
comment on column arrival.read_as is 'What the reader took it for; what became of it is its kind.';
comment on column arrival.same_as is 'The first arrival of the same mail.';
create unique index same_place on arrival (mailbox, uid_validity, uid) where uid <> '';
create unique index same_source on arrival (channel, source_id) where source_id <> '';
create unique index same_mail on arrival (message_id, content_hash)
    where message_id <> '' and content_hash <> '' and kind <> 'seenBefore';
create index on arrival (message_id) where message_id <> '';
create index on arrival (complaint_id);
create index on arrival (same_as) where same_as is not null;
create index on arrival (original_id);

create table mailbox (
    name          text primary key,
    last_success  timestamptz,
    last_error_at timestamptz,
    last_error    text not null default ''
);
comment on table mailbox is 'How looking into each mailbox went last.';

-- Complaints

create sequence complaint_id;

create table complaint (
    id                   bigint      primary key,
    reference            text        not null unique,
    status_token         text        not null unique,
    status               text        not null check (status in ('open', 'decided', 'closed')),
    arrival_id           bigint      not null unique references arrival,
    channel              text        not null,
    received_at          timestamptz not null,
    closed_at            timestamptz,
    language             text        not null,
    country              text        not null,
    area                 text        not null,
    topics               text[]      not null,
    severity             text        not null check (severity in ('normal', 'high', 'urgent')),
    need_by              timestamptz,
    need_by_words        text        not null,
    customer_number      text        not null,
    customer_name        text        not null,
    customer_type        text        not null,
    order_number         text        not null,
    contacts             integer     not null default 1,
    rulebook             text        not null,
    owner_id             text        not null references person,
    owner_must_be_active boolean     generated always as (case when status <> 'closed' then true end) stored,
    next_promise_id      integer,
    next_promise_state   text        generated always as (case when next_promise_id is not null then 'next' end) stored,
    constraint an_open_complaint_has_an_active_owner
        foreign key (owner_id, owner_must_be_active) references person (id, active),
    constraint an_open_complaint_has_a_next_promise check ((status = 'closed') = (next_promise_id is null)),
    constraint a_closed_complaint_was_closed_at_a_time check ((status = 'closed') = (closed_at is not null))
);
comment on table complaint is 'Dissatisfaction where an answer is expected. While it is open it has one owner, an active person, and one next promise; the constraints see to it.';
comment on column complaint.contacts is 'How many times the customer has written about it.';
comment on column complaint.status_token is 'Opens the customer''s page: 160 random bits, kept as they are because later mails and the API name the page again.';
create index complaints_of_an_owner on complaint (owner_id) where status <> 'closed';
create index on complaint (customer_number, id) where customer_number <> '';
create index on complaint (order_number, id) where order_number <> '';

alter table arrival add constraint an_arrival_belongs_to_a_complaint_that_is_there
    foreign key (complaint_id) references complaint deferrable initially deferred;

create table promise (
    complaint_id bigint      not null references complaint,
    id           integer     not null,
    kind         text        not null,
    made_at      timestamptz not null,
    due_at       timestamptz not null,
    moved        boolean     not null default false,
    state        text        not null check (state in ('next', 'later', 'kept', 'missed', 'dropped')),
    kept_at      timestamptz,
    primary key (complaint_id, id),
    unique (complaint_id, id, state),
    check (due_at > made_at),
    check ((state = 'kept') = (kept_at is not null))
);
comment on table promise is 'What we told a customer would happen, and by when. The next one is what the customer is waiting for.';
create unique index one_next_promise on promise (complaint_id) where state = 'next';
create index promises_by_due_time on promise (due_at) where state = 'next';

alter table complaint add constraint the_next_promise_is_one_of_its_own
    foreign key (id, next_promise_id, next_promise_state) references promise (complaint_id, id, state)
    deferrable initially deferred;

create table complaint_address (
    complaint_id bigint not null references complaint,
    address      text   not null,
    primary key (complaint_id, address)
);
comment on table complaint_address is 'Mail addresses, in small letters, from which somebody wrote about a complaint: who quotes its reference from one of them belongs to it.';
create index on complaint_address (address, complaint_id);

create table complaint_link (
    complaint_id bigint not null references complaint,
    earlier_id   bigint not null references complaint,
    relation     text   not null,
    primary key (complaint_id, earlier_id)
);
comment on table complaint_link is 'Which earlier complaint a complaint has to do with, and how.';

create table decision (
    id           bigint      generated always as identity primary key,
    complaint_id bigint      not null references complaint,
    made_at      timestamptz not null,
    rulebook     text        not null,
    facts        jsonb       not null,
    owner_id     text        not null,
    severity     text        not null,
    reasons      jsonb       not null,
    gap          text        not null
);
comment on table decision is 'Who was to own a complaint and why: with the facts, the rulebook''s version and the instant, so that it can be made again.';
create index on decision (complaint_id, id);

-- The journal

create table event (
    id           bigint      generated always as identity primary key,
    complaint_id bigint      not null references complaint,
    at           timestamptz not null,
    kind         text        not null,
    who          text        not null,
    rulebook     text        not null,
    facts        jsonb       not null
);
comment on table event is 'What happened to a complaint, by whom or which rulebook. It can only grow.';
create index on event (complaint_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'What happened has happened: events are never changed or removed.';
end
$$;
create trigger events_only_grow before update or delete or truncate on event execute function refuse_change();

-- The outbox

create table outbox (
    id             bigint      generated always as identity primary key,
    complaint_id   bigint      not null references complaint,
    kind           text        not null check (kind in ('acknowledgement', 'ownerNote', 'messageNote')),
    sender_name    text        not null,
    recipient      text        not null check (recipient <> ''),
    recipient_name text        not null,
    subject        text        not null,
    body           text        not null,
    language       text        not null,
    message_id     text        not null unique,
    in_reply_to    text        not null,
    refs           text[]      not null,
    auto_submitted text        not null,
    written_at     timestamptz not null,
    state          text        not null default 'waiting' check (state in ('waiting', 'sent', 'refused')),
    due_at         timestamptz not null,
    attempts       integer     not null default 0,
    last_error     text        not null default '',
    done_at        timestamptz
);
comment on table outbox is 'Messages, final when written, sent at least once. A mail server that is down delays them and loses none.';
comment on column outbox.due_at is 'When to try next; claiming a message moves it ahead, so that nobody else takes it meanwhile.';
create index messages_due on outbox (due_at, id) where state = 'waiting';
create index messages_to_a_correspondent on outbox (lower(recipient), written_at) where kind = 'acknowledgement';
