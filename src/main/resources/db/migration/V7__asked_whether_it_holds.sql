-- Whether it holds is asked each time a complaint is answered, and each question has a link of its own

create table holds_question (
    id           bigint      primary key default nextval('complaint_id'),
    complaint_id bigint      not null references complaint,
    asked_at     timestamptz not null
);
comment on table holds_question is 'The questions whether it holds. The last one of a complaint can be answered.';
comment on column holds_question.id is 'Counted together with the complaints: the links that were sent before this table was made hold the number of the complaint.';
create index on holds_question (complaint_id, id);
insert into holds_question (id, complaint_id, asked_at)
select complaint_id, complaint_id, max(at) from event where kind = 'askedWhetherItHolds' group by complaint_id;
