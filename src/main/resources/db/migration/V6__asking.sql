-- Links that act without an account

create table secret (
    only_one boolean primary key default true check (only_one),
    bytes    bytea   not null check (octet_length(bytes) = 32)
);
comment on table secret is 'What our links are signed with; made by the first node that needs it. Whoever replaces it makes every link that was sent void.';

create table link_use (
    purpose text        not null,
    subject bigint      not null,
    person  text        not null,
    action  text        not null,
    used_at timestamptz not null,
    primary key (purpose, subject, person)
);
comment on table link_use is 'Which links have acted. Each does so once, however often and wherever it was sent.';

-- Parts that colleagues are asked for

create table request (
    id           bigint      generated always as identity primary key,
    complaint_id bigint      not null references complaint,
    opening      integer     not null,
    asked_by     text        not null references person,
    asked_for    text        not null references person,
    person_id    text        not null references person,
    unit         text        not null,
    text         text        not null check (text <> ''),
    asked_at     timestamptz not null,
    answer_by    timestamptz not null,
    due_at       timestamptz not null,
    state        text        not null check (state in ('asked', 'accepted', 'declined', 'silent', 'late', 'returned', 'withdrawn', 'done')),
    answered_at  timestamptz,
    words        text        not null default '',
    passed_on    boolean     not null default false,
    next_at      timestamptz generated always as (case state when 'asked' then answer_by when 'accepted' then due_at end) stored,
    check (asked_at < answer_by and answer_by <= due_at),
    check ((state = 'asked') = (answered_at is null)),
    constraint a_no_has_a_reason check (state <> 'declined' or words <> '')
);
comment on table request is 'What the owner asks a colleague for; the owner stays the owner. A request that is asked or accepted is open, and keeps the complaint open.';
comment on column request.asked_for is 'Whose part it is; person_id is who answers, the deputy while that person is away.';
comment on column request.unit is 'Against which a refusal or silence counts; may be empty.';
comment on column request.words is 'Why not, or what was done.';
comment on column request.passed_on is 'The words pass the matter on instead of taking it.';
create index on request (complaint_id, id);
create index requests_to_look_at on request (next_at) where next_at is not null;
create index requests_to_a_person on request (person_id) where next_at is not null;

create function count_open_requests() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.state in ('asked', 'accepted') then
        update complaint set open_requests = open_requests - 1 where id = old.complaint_id;
    end if;
    if tg_op <> 'DELETE' and new.state in ('asked', 'accepted') then
        update complaint set open_requests = open_requests + 1 where id = new.complaint_id;
    end if;
    return null;
end
$$;
create trigger requests_are_counted after insert or delete or update of state on request
    for each row execute function count_open_requests();

create table bounce (
    request_id   bigint      primary key references request,
    complaint_id bigint      not null references complaint,
    opening      integer     not null,
    person_id    text        not null references person,
    unit         text        not null,
    kind         text        not null check (kind in ('refused', 'silent', 'late')),
    passed_on    boolean     not null,
    at           timestamptz not null
);
comment on table bounce is 'Requests that came back: refused, not answered in time, or taken and not done in time.';
create index on bounce (at);
create index on bounce (complaint_id, opening);

-- Offers of ownership: the owner stays the owner until somebody accepts

create table handover (
    id           bigint      generated always as identity primary key,
    complaint_id bigint      not null references complaint,
    opening      integer     not null,
    offered_by   text        not null references person,
    person_id    text        not null references person,
    reason       text        not null check (reason <> ''),
    offered_at   timestamptz not null,
    accept_by    timestamptz not null,
    state        text        not null check (state in ('offered', 'accepted', 'declined', 'lapsed', 'withdrawn')),
    answered_at  timestamptz,
    words        text        not null default '',
    check (accept_by > offered_at),
    check ((state = 'offered') = (answered_at is null)),
    constraint a_no_has_a_reason check (state <> 'declined' or words <> ''),
    constraint nobody_is_offered_their_own check (person_id <> offered_by)
);
comment on table handover is 'Offers to own a complaint. Of several that are open at once the first that is accepted counts.';
create unique index one_offer_to_a_person on handover (complaint_id, person_id) where state = 'offered';
create index on handover (complaint_id, id);
create index offers_to_look_at on handover (accept_by) where state = 'offered';
create index offers_to_a_person on handover (person_id) where state = 'offered';

-- Who is away, who has left

alter table absence
    add column source text not null default 'api' check (source in ('api', 'people.csv')),
    add column reason text not null default '';
comment on column absence.source is 'Who said so: a call, or the file people.csv, which is read anew with each rulebook.';
create index on absence (person_id);
create index complaints_that_are_covered on complaint (covered_by) where covered_by is not null and status <> 'closed';

alter table person
    add column leaves_at timestamptz,
    add column left_at   timestamptz,
    add constraint who_has_left_is_not_active check (left_at is null or not active);
comment on column person.leaves_at is 'When the last day is over, once it is known.';
comment on column person.left_at is 'From then on nothing makes this person active again.';
create index on person (leaves_at) where leaves_at is not null and left_at is null;

create table rota_check (
    day        date        primary key,
    checked_at timestamptz not null
);
comment on table rota_check is 'On which days we looked 30 days ahead for a day on which nobody could own something. One node does it.';

-- Messages that are about no single complaint

alter table outbox alter column complaint_id drop not null;

-- What a customer says when all is well

create table reference_answer (
    complaint_id bigint      primary key references complaint,
    asked_at     timestamptz not null,
    answer       text        not null default '' check (answer in ('', 'yes', 'no')),
    answered_at  timestamptz,
    check ((answer = '') = (answered_at is null))
);
comment on table reference_answer is 'Whether we may name the customer as a reference: asked once.';
