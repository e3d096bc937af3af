-- The note of a correction that repeats withheld words gives its place to the notice; what was written is kept beside it.
alter table document_version add column change_note_withheld text;
-- When words of a version that had been withheld could last be read again.
alter table document_version add column shown_again_at timestamptz;
