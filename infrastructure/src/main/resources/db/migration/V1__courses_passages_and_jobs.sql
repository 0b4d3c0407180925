-- One script for H2 (PostgreSQL mode) and PostgreSQL. ${long_text} and ${bytes} are the types of unbounded text and
-- bytes, the one thing in which the two differ.

create table store (
    id varchar(64) not null primary key
);

create table course (
    id varchar(64) not null primary key,
    title varchar(200) not null,
    language varchar(2) not null,
    revision bigint not null,
    fingerprint varchar(200) not null,
    created_at timestamp(6) with time zone not null
);

create table passage (
    id varchar(64) not null primary key,
    course_id varchar(64) not null references course (id) on delete cascade,
    reading_order integer not null,
    superseded boolean not null,
    language varchar(2) not null,
    file varchar(4000) not null,
    chapter_number varchar(200) not null,
    chapter_title varchar(4000) not null,
    section_number varchar(200) not null,
    section_title varchar(4000) not null,
    kind varchar(20) not null,
    number varchar(200) not null,
    title varchar(4000) not null,
    label varchar(4000) not null,
    page varchar(200) not null,
    pdf_page integer not null,
    text ${long_text} not null,
    proves varchar(64) not null,
    solves varchar(64) not null,
    refers_to ${long_text} not null
);

create index passage_in_order on passage (course_id, superseded, reading_order);
create index passage_by_number on passage (course_id, number, superseded);
create index passage_by_page on passage (course_id, page, superseded);
create index passage_by_statement on passage (course_id, proves, superseded);
create index passage_by_exercise on passage (course_id, solves, superseded);

create table course_file (
    course_id varchar(64) not null references course (id) on delete cascade,
    upload_order integer not null,
    name varchar(4000) not null,
    content ${bytes} not null,
    primary key (course_id, upload_order)
);

-- A course whose place in the search index may differ from these tables, because a change of it has not ended.
create table pending_index (
    course_id varchar(64) not null primary key,
    since timestamp(6) with time zone not null
);

create table job (
    id varchar(64) not null primary key,
    course_id varchar(64) not null,
    state varchar(20) not null,
    done integer not null,
    total integer not null,
    failure ${long_text},
    report ${long_text},
    created_at timestamp(6) with time zone not null
);

create index job_by_state on job (state, created_at);

create table job_assignment (
    job_id varchar(64) not null primary key references job (id) on delete cascade,
    course_id varchar(64) not null,
    title varchar(200) not null,
    language varchar(2) not null,
    revision bigint not null,
    fingerprint varchar(200) not null,
    created_at timestamp(6) with time zone not null
);

create table job_file (
    job_id varchar(64) not null references job (id) on delete cascade,
    upload_order integer not null,
    name varchar(4000) not null,
    content ${bytes} not null,
    primary key (job_id, upload_order)
);
