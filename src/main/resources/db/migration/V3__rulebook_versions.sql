-- The flow of a change: what was proposed, what became of it, every version of the rules for good, and the one in force

create function keep_for_good() returns trigger language plpgsql as $$
begin
    raise exception 'Versions of the rules are kept for good: they are never changed or removed.';
end
$$;

create table rulebook_content (
    hash text  primary key check (hash ~ '^[0-9a-f]{64}$'),
    zip  bytea not null
);
comment on table rulebook_content is 'The files of the rules folder byte for byte, each content once, under the SHA-256 of its names and bytes.';
create trigger contents_are_kept before update or delete or truncate on rulebook_content execute function keep_for_good();

alter table rulebook_version
    add column number     integer unique check (number > 0),
    add column content    text references rulebook_content,
    add column base       integer references rulebook_version (number),
    add column author     text not null default '',
    add column approver   text not null default '',
    add column reason     text not null default '',
    add column created_at timestamptz,
    add constraint a_numbered_version_is_kept_whole check (
        number is null and content is null
        or version = number::text and content is not null and author <> '' and created_at is not null);
comment on table rulebook_version is 'Every version of the rules that ever decided. Those without a number are from before the files were kept.';
comment on column rulebook_version.adopted_at is 'When it went live.';
comment on column rulebook_version.created_at is 'When the change it holds was proposed.';
create trigger versions_are_kept before update or delete or truncate on rulebook_version execute function keep_for_good();

create table rulebook_live (
    only_one  boolean     primary key default true check (only_one),
    number    integer     not null references rulebook_version (number),
    lapses_at timestamptz
);
comment on table rulebook_live is 'The one version in force. Moved in the transaction that writes the version down, never removed.';
comment on column rulebook_live.lapses_at is 'When an emergency change ends unless somebody else has approved it by then.';
create trigger something_is_always_in_force before delete or truncate on rulebook_live execute function keep_for_good();

create table rulebook_candidate (
    content text        primary key references rulebook_content,
    base    integer     not null references rulebook_version (number),
    author  text        not null check (author <> ''),
    source  text        not null check (source in ('folder', 'api')),
    made_at timestamptz not null,
    status  text        not null check (status in ('stopped', 'waiting', 'approved', 'rejected', 'lapsed', 'superseded')),
    stops   integer     not null,
    warns   integer     not null,
    notes   integer     not null,
    report  text        not null,
    number  integer     references rulebook_version (number),
    constraint one_with_stops_waits_for_nobody check (stops = 0 or status not in ('waiting', 'approved', 'lapsed')),
    constraint what_was_approved_became_a_version check ((status in ('approved', 'lapsed')) = (number is not null))
);
comment on table rulebook_candidate is 'Changes that were proposed, one for each content; proposed again later, it begins again.';
create index on rulebook_candidate (made_at);

create table rulebook_folder (
    path text    primary key,
    base integer not null references rulebook_version (number)
);
comment on table rulebook_folder is 'Which version a rules folder held last: what is edited there is a change of that one.';

create table rulebook_event (
    id      bigint      generated always as identity primary key,
    at      timestamptz not null,
    what    text        not null check (what in ('proposed', 'approved', 'emergency', 'confirmed', 'rejected', 'superseded', 'live', 'lapsed')),
    who     text        not null,
    content text        not null references rulebook_content,
    number  integer     references rulebook_version (number),
    facts   jsonb       not null
);
comment on table rulebook_event is 'Who did what to the rules, and with which words. It can only grow.';
create index on rulebook_event (content, id);
create trigger rulebook_events_only_grow before update or delete or truncate on rulebook_event execute function refuse_change();

alter table decision add column promises jsonb;
comment on column decision.promises is 'What was promised by it, with due times; not known of decisions from before this was kept.';
