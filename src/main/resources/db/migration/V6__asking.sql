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
