-- What people may ask of what is kept about them: to be called by a neutral name, to have the words of their answers
-- removed after a while, to be forgotten.

alter table member
    -- of the neutral name; it stays, so that the name is the same the next time
    add neutral_code text collate "C",
    -- `name` is the neutral one, and what the platform calls them does not replace it
    add name_hidden  boolean not null default false,
    add constraint members_hide_behind_a_code check (not name_hidden or neutral_code is not null);
create unique index one_neutral_code_each on member (workspace_id, neutral_code) where neutral_code is not null;

alter table workspace
    -- days after a round or a mock interview is over until the words of its answers are removed; null: they stay
    add keep_answers integer,
    add constraint answers_stay_for_days check (keep_answers between 1 and 3650);

alter table attempt
    -- the words are gone, and what of the grade pointed at them; points and findings stay
    add answer_removed_at timestamptz,
    add constraint attempts_without_words_are_marked check (answer_removed_at is null or answer = '');
alter table mock_question
    add answer_removed_at timestamptz,
    add constraint mock_answers_without_words_are_marked check (answer_removed_at is null or answer = '');

-- Nothing is left to remove.
alter table round add answers_removed_at timestamptz;
alter table mock add answers_removed_at timestamptz;
create index rounds_with_words on round (workspace_id, closes_at) where answers_removed_at is null;
create index mocks_with_words on mock (workspace_id, ends_at) where answers_removed_at is null;

-- Null: whoever it was is forgotten.
alter table schedule alter created_by drop not null;
alter table quiz alter host drop not null;

-- With the mark, so that what cannot be graded anew is left as it is.
create or replace view attempt_now as
select a.workspace_id, a.attempt_id, a.round_id, a.member_id, a.number, a.request, a.answered_at, a.answer, a.hints_shown,
       coalesce(j.grade, a.grade) as grade, coalesce(j.points, a.points) as points, coalesce(j.reasons, a.reasons) as reasons,
       a.answer_removed_at
  from attempt a
  left join lateral (
        select j.grade, j.points, j.reasons from adjustment j
         where j.workspace_id = a.workspace_id and j.round_id = a.round_id and j.member_id = a.member_id and j.number = a.number
         order by j.adjustment_id desc limit 1) j on true;
