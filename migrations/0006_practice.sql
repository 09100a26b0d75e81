-- Practice and mock interviews. They belong to one person, whatever place they were begun from, so they live in a
-- workspace of that person's own. Nothing of them counts on any board.

create sequence showing_ids;
create sequence mock_ids;

-- Somebody's rounds in every workspace, for what they missed and what must not be given away yet.
create index members_by_person on member (external_id, workspace_id);

-- What a member remembers of a question.
create table practice_card (
    workspace_id bigint      not null,
    member_id    bigint      not null,
    question_id  bigint      not null,
    -- FSRS: days until nine chances in ten, and 1 to 10
    stability    real        not null,
    difficulty   real        not null,
    reviewed_at  timestamptz not null,
    due_at       timestamptz not null,
    reviews      integer     not null,
    constraint practice_cards_key primary key (workspace_id, member_id, question_id),
    constraint practice_cards_of_members foreign key (workspace_id, member_id) references member (workspace_id, member_id),
    constraint practice_cards_of_questions foreign key (question_id) references question_store.question (question_id),
    constraint practice_cards_are_due_later check (due_at > reviewed_at)
);

-- A question shown to be practised, and how it went. What was answered is not kept, only its grade.
create table showing (
    workspace_id bigint           not null,
    showing_id   bigint           not null default nextval('showing_ids'),
    member_id    bigint           not null,
    question_id  bigint           not null,
    revision     text collate "C" not null,
    -- the packs practised, which the next one comes from too; empty: all
    packs        text[]           not null,
    -- the order of the options
    seed         bigint           not null,
    shown_at     timestamptz      not null,
    hints        smallint         not null default 0,
    done_at      timestamptz,
    -- what the platform calls the request that ended it; sent twice, it ends it once
    request      text collate "C",
    -- null: put off
    rating       text,
    grade        jsonb,
    constraint showings_key primary key (workspace_id, showing_id),
    constraint showings_ended_once unique (workspace_id, request),
    constraint showings_of_members foreign key (workspace_id, member_id) references member (workspace_id, member_id),
    constraint showings_show_questions foreign key (question_id, revision) references question_store.revision (question_id, revision),
    constraint showings_know_ratings check (rating in ('again', 'hard', 'good', 'easy'))
);
create unique index one_showing_at_a_time on showing (workspace_id, member_id) where done_at is null;
create index showings_of_a_member on showing (workspace_id, member_id, showing_id desc);

-- When somebody wants to be reminded, on the wall where they are.
create table reminder (
    workspace_id bigint           not null,
    member_id    bigint           not null,
    -- null: not at all
    hour         time(0),
    zone         text collate "C" not null,
    -- the first day practice goes on; until then nothing is due
    away_until   date,
    -- the next reminder; null: none
    next_at      timestamptz,
    -- the day the last one was sent on; there is at most one a day, besides those asked for by snoozing
    sent_on      date,
    constraint reminders_key primary key (workspace_id, member_id),
    constraint reminders_of_members foreign key (workspace_id, member_id) references member (workspace_id, member_id)
);
create index reminders_due on reminder (next_at) where next_at is not null;

create table mock (
    workspace_id bigint           not null,
    mock_id      bigint           not null default nextval('mock_ids'),
    member_id    bigint           not null,
    role         text collate "C" not null,
    level        text             not null,
    -- for each answer; null: as long as it takes
    seconds      integer,
    started_at   timestamptz      not null,
    ends_at      timestamptz      not null,
    -- when it was over: all answered, stopped, or left alone too long
    ended_at     timestamptz,
    -- what the platform calls the request that began it; sent twice, it begins once
    request      text collate "C" not null,
    constraint mocks_key primary key (workspace_id, mock_id),
    constraint mocks_begun_once unique (workspace_id, request),
    constraint mocks_of_members foreign key (workspace_id, member_id) references member (workspace_id, member_id),
    constraint mocks_know_levels check (level in ('beginner', 'intermediate', 'advanced')),
    constraint mocks_give_some_time check (seconds > 0),
    constraint mocks_end check (ends_at > started_at)
);
create unique index one_mock_at_a_time on mock (workspace_id, member_id) where ended_at is null;
create index mocks_of_a_member on mock (workspace_id, member_id, mock_id desc);
create index mocks_to_end on mock (ends_at) where ended_at is null;

create table mock_question (
    workspace_id bigint           not null,
    mock_id      bigint           not null,
    -- from 1
    number       smallint         not null,
    question_id  bigint           not null,
    revision     text collate "C" not null,
    shown_at     timestamptz,
    hints        smallint         not null default 0,
    done_at      timestamptz,
    -- null: passed, or never got to
    answer       text,
    grade        jsonb,
    late         boolean          not null default false,
    -- what the platform calls the request that answered it; sent twice, it answers once
    request      text collate "C",
    constraint mock_questions_key primary key (workspace_id, mock_id, number),
    constraint mock_questions_answered_once unique (workspace_id, request),
    constraint mock_questions_of_mocks foreign key (workspace_id, mock_id) references mock (workspace_id, mock_id),
    constraint mock_questions_ask_questions foreign key (question_id, revision) references question_store.revision (question_id, revision),
    constraint mock_questions_are_numbered check (number >= 1),
    constraint mock_answers_are_graded check ((answer is null) = (grade is null))
);
