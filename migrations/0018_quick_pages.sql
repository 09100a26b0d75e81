-- Pages of boards, however big. As functions, because what they do is always done the same way: along the index that has the
-- board in its order. How long a page is, the planner does not know; left to itself it plans anew for each call, reads the
-- whole board to sort it, or compiles, each of which costs many times what reading a page does.

-- Asked for no place, it does not look.
alter function points_at(bigint, bigint, integer, bigint) strict;

-- A page of a board (from 1; beyond the last it is the last), and a member's own line wherever it is. Without any line, one
-- row says how many members there are. `above`: members with more points; of the first line and of the own one only.
create function board_page(of_workspace bigint, on_board bigint, in_period integer, wanted_page bigint, page_size bigint, of_member bigint)
    returns table (members bigint, page bigint, own boolean, member_id bigint, name text, points integer, answered integer,
                   quiz_points integer, above bigint)
    language plpgsql stable set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_sort = off set jit = off as $$
#variable_conflict use_column
declare
    size    bigint := members_above(of_workspace, on_board, in_period, null);
    shown   bigint := least(wanted_page, greatest(1, (size + page_size - 1) / page_size));
    start   record;
begin
    -- Far down a board whose ranks are counted, the counts say with how many points the page begins.
    select p.points, coalesce(p.above, 0) as above into start
      from points_at(of_workspace, on_board, in_period,
                     case when shown > 1 and exists (select 1 from board b where b.workspace_id = of_workspace
                                                        and b.board_id = on_board and b.ranks = 'counted')
                          then (shown - 1) * page_size end) p;
    return query
    with lines as materialized (
        select s.member_id, s.points, s.answered, s.quiz_points from standing s
         where s.workspace_id = of_workspace and s.board_id = on_board and s.period = in_period and (s.answered > 0 or s.quiz_points > 0)
           and s.points <= coalesce(start.points, 2147483647)
         order by s.points desc, s.member_id limit page_size offset (shown - 1) * page_size - coalesce(start.above, 0)),
    told as (
        select l.*, false as own, row_number() over (order by l.points desc, l.member_id) = 1 as counted from lines l
        union all
        select o.member_id, o.points, o.answered, o.quiz_points, true, true from standing o
         where o.workspace_id = of_workspace and o.board_id = on_board and o.period = in_period and (o.answered > 0 or o.quiz_points > 0)
           and o.member_id = of_member)
    select size, shown, t.own, t.member_id,
           -- looked up for each line: joined, the planner may read all members first
           (select m.name from member m where m.workspace_id = of_workspace and m.member_id = t.member_id),
           t.points, t.answered, t.quiz_points,
           case when t.counted then members_above(of_workspace, on_board, in_period, t.points) end
      from (select) one left join told t on true
     order by t.own, t.points desc, t.member_id;
end $$;

-- The lines next to a member's own, best first: so many above it and as many below, the own one left out.
create function board_around(of_workspace bigint, on_board bigint, in_period integer, of_member bigint, each_side bigint)
    returns table (member_id bigint, name text, points integer, answered integer, quiz_points integer, above bigint)
    language plpgsql stable set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_sort = off set jit = off as $$
#variable_conflict use_column
declare
    -- compared with a value, not joined: the planner would otherwise walk the whole board to find the next three
    own integer := (select s.points from standing s
                     where s.workspace_id = of_workspace and s.member_id = of_member and s.board_id = on_board and s.period = in_period
                       and (s.answered > 0 or s.quiz_points > 0));
begin
    return query
    with there as not materialized (
        select s.member_id, s.points, s.answered, s.quiz_points from standing s
         where s.workspace_id = of_workspace and s.board_id = on_board and s.period = in_period and (s.answered > 0 or s.quiz_points > 0)),
    higher as (
        (select * from there t where t.points = own and t.member_id < of_member order by t.member_id desc limit each_side)
        union all
        (select * from there t where t.points > own order by t.points, t.member_id desc limit each_side)),
    lower as (
        (select * from there t where t.points = own and t.member_id > of_member order by t.member_id limit each_side)
        union all
        (select * from there t where t.points < own order by t.points desc, t.member_id limit each_side)),
    near as materialized (
        (select * from higher h order by h.points, h.member_id desc limit each_side)
        union all
        (select * from lower l order by l.points desc, l.member_id limit each_side)),
    -- equal points share a rank, which is counted once
    heights as materialized (
        select d.points, members_above(of_workspace, on_board, in_period, d.points) as above
          from (select distinct n.points from near n) d)
    select n.member_id, (select m.name from member m where m.workspace_id = of_workspace and m.member_id = n.member_id),
           n.points, n.answered, n.quiz_points, h.above
      from near n join heights h on h.points = n.points
     order by n.points desc, n.member_id;
end $$;
