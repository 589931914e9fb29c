-- One cause behind several complaints: where the area is unknown, the country is the place; and somebody finishes the task

alter table cause_task
    drop constraint cause_task_area_check,
    add column country text not null default '',
    add column done_by text references person,
    add column note    text not null default '',
    add constraint the_country_counts_where_the_area_is_unknown check (area = '' or country = ''),
    add constraint what_is_done_says_by_whom_and_what check ((state = 'done') = (done_by is not null and note <> ''));
drop index one_task_per_cause;
create unique index one_task_per_cause on cause_task (topic, area, country) where state = 'open';
create index tasks_to_a_person on cause_task (owner_id) where state = 'open';

drop index complaints_of_an_area;
create index complaints_of_a_topic_and_area on complaint ((topics[1]), area, received_at);
