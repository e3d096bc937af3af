-- A round is often called as the text it is about, and its letter says so: where that title must not be read, a notice stands
-- there too, and what was written is kept beside it.
alter table consultation add column title_withheld text;
alter table consultation add column letter_withheld text;
