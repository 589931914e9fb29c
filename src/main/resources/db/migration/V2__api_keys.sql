-- who may call the API beside the first account; the key itself is shown once and kept nowhere
create table api_key (
    id         bigint generated always as identity primary key,
    name       text        not null check (name <> ''),
    sha256     bytea       not null unique check (octet_length(sha256) = 32),
    created_at timestamptz not null
);
