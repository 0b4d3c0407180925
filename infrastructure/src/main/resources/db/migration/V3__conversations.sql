-- What a list shows, and the whole conversation in a form of our own. Nothing refers to a course: a conversation outlives
-- the courses that it is about.
create table conversation (
    id varchar(64) not null primary key,
    owner varchar(200) not null,
    title varchar(200) not null,
    pinned boolean not null,
    created_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    turns integer not null,
    content ${bytes} not null
);

create index conversation_by_owner on conversation (owner, used_at);
create index conversation_by_end on conversation (expires_at);
