-- The ledger beyond answers: what was graded anew, what moves the standings, and ranks on big boards.

alter table round
    -- grows when what its attempts earn or count for was changed afterwards: an answer under way looks again
    add moves integer not null default 0;

create sequence adjustment_ids;

-- An attempt graded anew; append only. The last one holds.
create table adjustment (
    workspace_id     bigint      not null,
    adjustment_id    bigint      not null default nextval('adjustment_ids'),
    round_id         bigint      not null,
    member_id        bigint      not null,
    number           smallint    not null,
    adjusted_at      timestamptz not null,
    cause            text        not null,
    -- who brought it about; null: whoever runs Hone
    author_member_id bigint,
    -- what exactly, in words or as the cause's own id
    remark           text        not null,
    grade            jsonb       not null,
    points           integer     not null,
    reasons          jsonb       not null,
    -- by how much the attempt's points moved
    moved            integer     not null,
    constraint adjustments_key primary key (workspace_id, adjustment_id),
    constraint adjustments_of_attempts foreign key (workspace_id, round_id, member_id, number)
        references attempt (workspace_id, round_id, member_id, number),
    constraint adjustments_have_known_causes check (cause in ('phrasing', 'rescore')),
    constraint adjustments_give_whole_points check (points between 0 and 1000)
);
create index adjustments_of_an_attempt on adjustment (workspace_id, round_id, member_id, number, adjustment_id desc);

-- Every attempt as it holds now.
create view attempt_now as
select a.workspace_id, a.attempt_id, a.round_id, a.member_id, a.number, a.request, a.answered_at, a.answer, a.hints_shown,
       coalesce(j.grade, a.grade) as grade, coalesce(j.points, a.points) as points, coalesce(j.reasons, a.reasons) as reasons
  from attempt a
  left join lateral (
        select j.grade, j.points, j.reasons from adjustment j
         where j.workspace_id = a.workspace_id and j.round_id = a.round_id and j.member_id = a.member_id and j.number = a.number
         order by j.adjustment_id desc limit 1) j on true;

create or replace view ledger_standing as
select workspace_id, board_id, member_id, period,
       sum(points)::integer as points, sum(answered)::integer as answered, sum(quiz_points)::integer as quiz_points
  from (select best.workspace_id, b.board_id, best.member_id, p.period, best.points, 1 as answered, 0 as quiz_points
          from (select a.workspace_id, a.round_id, a.member_id, max(a.points) as points
                  from attempt_now a
                 group by a.workspace_id, a.round_id, a.member_id) best
          join round r on r.workspace_id = best.workspace_id and r.round_id = best.round_id and r.state <> 'void',
               unnest(r.boards) b (board_id), unnest(r.periods) p (period)
        union all
        select s.workspace_id, b.board_id, s.member_id, p.period, s.counted, 0, s.counted
          from quiz_score s
          join quiz z on z.workspace_id = s.workspace_id and z.quiz_id = s.quiz_id,
               unnest(z.boards) b (board_id), unnest(z.periods) p (period)) ledger
 group by workspace_id, board_id, member_id, period;

-- Ranks. A board of some hundreds of members is counted through for each rank. On a big one the members of each number of
-- points are kept count of, by single points (fine) and by 64 points (coarse), so that a rank is the sum of some dozen rows.

alter table board
    -- listed: counted through; counting: what moves is noted, the counts are not made yet; counted: both
    add ranks       text not null default 'listed',
    -- transactions from here on surely note what they move
    add ranks_since xid8,
    add constraint boards_rank_one_way check (ranks in ('listed', 'counting', 'counted'));

create index boards_with_counted_ranks on board (workspace_id, board_id) where ranks <> 'listed';

create table rank_count (
    workspace_id bigint   not null,
    board_id     bigint   not null,
    period       integer  not null,
    coarse       boolean  not null,
    -- points, or points / 64
    bucket       integer  not null,
    members      bigint   not null,
    constraint rank_counts_key primary key (workspace_id, board_id, period, coarse, bucket)
) with (fillfactor = 70);

-- What moved since the counts were brought up to date: written with the standing, so that no count is fought over.
create table rank_move (
    move_id      bigint generated always as identity not null,
    workspace_id bigint  not null,
    board_id     bigint  not null,
    period       integer not null,
    -- points before and after; null: not on the board
    was          integer,
    now          integer,
    constraint rank_moves_key primary key (move_id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
create index rank_moves_of_a_board on rank_move (workspace_id, board_id, period);

-- The one thing that writes standings: adds to them, and notes it where ranks are counted. Amounts may be negative.
create function move_standings(workspace bigint, member bigint, on_boards bigint[], in_periods integer[],
                               more_points integer, more_answered integer, more_quiz_points integer)
    returns void language plpgsql as $$
begin
    with moved as (
        insert into standing as s (workspace_id, board_id, member_id, period, points, answered, quiz_points)
        select workspace, b, member, p, more_points, more_answered, more_quiz_points
          from unnest(on_boards) b, unnest(in_periods) p order by b, p
        on conflict on constraint standings_key do update
           set points = s.points + excluded.points, answered = s.answered + excluded.answered,
               quiz_points = s.quiz_points + excluded.quiz_points
        returning s.board_id, s.period, s.points, s.answered, s.quiz_points)
    insert into rank_move (workspace_id, board_id, period, was, now)
    select workspace, m.board_id, m.period,
           case when m.answered > more_answered or m.quiz_points > more_quiz_points then m.points - more_points end,
           case when m.answered > 0 or m.quiz_points > 0 then m.points end
      from moved m join board b on b.workspace_id = workspace and b.board_id = m.board_id and b.ranks <> 'listed';
end $$;

-- Takes a member off every board.
create function remove_standings(workspace bigint, member bigint) returns void language plpgsql as $$
begin
    with gone as (
        delete from standing s where s.workspace_id = workspace and s.member_id = member
        returning s.board_id, s.period, s.points, s.answered, s.quiz_points)
    insert into rank_move (workspace_id, board_id, period, was, now)
    select workspace, g.board_id, g.period, g.points, null
      from gone g join board b on b.workspace_id = workspace and b.board_id = g.board_id and b.ranks <> 'listed'
     where g.answered > 0 or g.quiz_points > 0;
end $$;

-- How many members of a board have more points than these; with null, how many there are.
create function members_above(workspace bigint, board bigint, in_period integer, points_of integer) returns bigint
    language plpgsql stable as $$
declare
    coarse_of integer := points_of >> 6;
begin
    if (select b.ranks = 'counted' from board b where b.workspace_id = workspace and b.board_id = board) then
        return coalesce((select sum(c.members) from rank_count c
                          where c.workspace_id = workspace and c.board_id = board and c.period = in_period and c.coarse
                            and c.bucket > coalesce(coarse_of, -1)), 0)
             + coalesce((select sum(c.members) from rank_count c
                          where c.workspace_id = workspace and c.board_id = board and c.period = in_period and not c.coarse
                            and c.bucket > points_of and c.bucket < (coarse_of + 1) << 6), 0)
             + coalesce((select sum(coalesce(m.now > coalesce(points_of, -1), false)::integer
                                    - coalesce(m.was > coalesce(points_of, -1), false)::integer)
                           from rank_move m
                          where m.workspace_id = workspace and m.board_id = board and m.period = in_period), 0);
    end if;
    return (select count(*) from standing s
             where s.workspace_id = workspace and s.board_id = board and s.period = in_period
               and (s.answered > 0 or s.quiz_points > 0) and s.points > coalesce(points_of, -1));
end $$;

-- The points that stand at a place (from 0) of a board whose ranks are counted, with the number of members above them.
create function points_at(workspace bigint, board bigint, in_period integer, place bigint,
                          out points integer, out above bigint) language plpgsql stable as $$
declare
    coarse_at integer;
begin
    with moved as (
        select v.bucket, sum(v.members) as members
          from rank_move m, lateral (values (m.was, -1), (m.now, 1)) v (bucket, members)
         where m.workspace_id = workspace and m.board_id = board and m.period = in_period and v.bucket is not null
         group by v.bucket),
    counts as (
        select c.bucket, c.members from rank_count c
         where c.workspace_id = workspace and c.board_id = board and c.period = in_period and c.coarse
        union all select m.bucket >> 6, m.members from moved m),
    steps as (
        select c.bucket, sum(sum(c.members)) over (order by c.bucket desc) as upto, sum(c.members) as members
          from counts c group by c.bucket)
    select s.bucket, s.upto - s.members into coarse_at, above from steps s where s.upto > place order by s.bucket desc limit 1;
    if coarse_at is null then
        return;
    end if;
    with counts as (
        select c.bucket, c.members from rank_count c
         where c.workspace_id = workspace and c.board_id = board and c.period = in_period and not c.coarse
           and c.bucket between coarse_at << 6 and (coarse_at << 6) + 63
        union all
        select v.bucket, v.members
          from rank_move m, lateral (values (m.was, -1), (m.now, 1)) v (bucket, members)
         where m.workspace_id = workspace and m.board_id = board and m.period = in_period and v.bucket >> 6 = coarse_at),
    steps as (
        select c.bucket, above + sum(sum(c.members)) over (order by c.bucket desc) as upto, sum(c.members) as members
          from counts c group by c.bucket)
    select s.bucket, s.upto - s.members into points, above from steps s where s.upto > place order by s.bucket desc limit 1;
end $$;

-- Where the standings of some members differ from the ledger: ledger minus standing.
create function ledger_difference(of_workspace bigint, first_member bigint, last_member bigint)
    returns table (workspace_id bigint, board_id bigint, member_id bigint, period integer,
                   points integer, answered integer, quiz_points integer) language sql stable as $$
    select coalesce(l.workspace_id, s.workspace_id), coalesce(l.board_id, s.board_id), coalesce(l.member_id, s.member_id),
           coalesce(l.period, s.period), coalesce(l.points, 0) - coalesce(s.points, 0),
           coalesce(l.answered, 0) - coalesce(s.answered, 0), coalesce(l.quiz_points, 0) - coalesce(s.quiz_points, 0)
      from (select * from ledger_standing v where v.workspace_id = of_workspace and v.member_id between first_member and last_member) l
      full join (select * from standing t where t.workspace_id = of_workspace and t.member_id between first_member and last_member
                    and (t.answered <> 0 or t.points <> 0 or t.quiz_points <> 0)) s
        on (s.board_id, s.member_id, s.period) = (l.board_id, l.member_id, l.period)
     where (coalesce(l.points, 0), coalesce(l.answered, 0), coalesce(l.quiz_points, 0))
           <> (coalesce(s.points, 0), coalesce(s.answered, 0), coalesce(s.quiz_points, 0))
$$;
