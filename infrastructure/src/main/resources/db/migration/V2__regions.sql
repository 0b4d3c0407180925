-- Where a passage stands on the pages of a PDF, one region a line; empty where it isn't known, as in all older editions.
alter table passage add column regions ${long_text} default '' not null;
