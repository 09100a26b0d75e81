## Study groups

group-created = { $open ->
    [yes] { $group } is there, and you look after it. Anyone can join with { $join }; invite people with { $invite }.
   *[no] { $group } is there, and you look after it. It is entered by invitation only: invite people with { $invite }. They join by a button or with { $join }.
 }
group-joined = You are in { $group } now. { $show } shows who is in it and where you stand.
group-left = You left { $group }. Your points stay.
group-left-gone = You left { $group }. Nobody else was in it, so it is gone. Your points stay.
group-left-keeper = You left { $group }. { $keeper } looks after it now. Your points stay.
group-invited = { $member } is invited to { $group } and was told in a direct message.
group-invited-untold = { $member } is invited to { $group }, but does not take my direct messages. Pass on the word: they join with { $command }.
group-invitation-title = You are invited to a study group
group-invitation = { $member } invites you to { $group }: you would answer the same questions, and have a leaderboard among yourselves. Join by the button, or with { $command } in the server.
group-invitation-note = If you do not want to, do nothing.
group-removed = { $member } is not in { $group } any more.
group-removed-gone = { $member } was the last one in { $group }, so it is gone.
group-removed-keeper = { $member } is not in { $group } any more. { $keeper } looks after it now.
group-tied-next = { $channel } is the channel of { $group } now. The next question comes there { $next }.
group-tied = { $channel } is the channel of { $group } now. No question is planned there yet; an admin can start one with { $command }.
group-untied = { $channel } is not the channel of { $group } any more. A daily question that comes there goes on.
group-kept = { $entry ->
    [open] Anyone can join. { $keeper } looks after it.
   *[invited] It is entered by invitation only. { $keeper } looks after it.
 }
group-members = { $members ->
    [one] 1 member
   *[other] { $members } members
 }: { $names }{ $more ->
    [0] { "" }
   *[other] { " " }and { $more } more
 }
group-channel-next = Its channel is { $channel }; the next question comes there { $next }
group-channel = Its channel is { $channel }; no question is planned there, an admin can start one with { $command }
group-list = Study groups
group-none = There is no study group yet. Start one with { $command }.
group-list-invited = You are invited to { $groups }.
group-list-note = Page { $page } of { $pages } · join with { $join }
group-in-list = { $group }: { $members ->
    [one] 1 member
   *[other] { $members } members
 }, { $entry ->
    [open] open
   *[invited] by invitation
 }
group-in-list-own = { group-in-list }, you are in it
button-join-group = Join
button-join-named = Join { $group }
button-group-board = Leaderboard
me-group = { button-span }, in { $group }: { $standing }

## Their boards

board-title-group = Leaderboard: { board-span }, { $group }
board-group-how = Everywhere in this server counts, for those who are in the group now.
board-groups-how = Points of an active member on average; active is who answered. Everywhere in this server counts, for those who are in a group now.
board-figures-group = { $average } points on average, { $active ->
    [one] 1 active member
   *[other] { $active } active members
 }
group-average = { $whole }.{ $tenth }
board-figures-nobody = no active member
board-note-groups = Page { $page } of { $pages } · { $groups ->
    [one] 1 group
   *[other] { $groups } groups
 }
board-note-groups-ends = { board-note-groups } · starts anew { $end }

## What cannot be done

group-no-name = A group needs a name that can be seen, of at most { $most } characters.
group-long-name = That name is too long. A group's name has at most { $most } characters.
group-name-taken = There is a group called “{ $group }” already. Join it with { $command }, or choose another name.
group-too-many = There are { $most } groups here, which is the most. Join one of them; { $command } shows them.
group-too-many-own = Nobody can be in more than { $most } groups at once. Leave one first with { $command }.
group-full = { $group } is full: it has { $most } seats, and those who are invited have one, too. Ask again when somebody left.
group-invitation-only = { $group } is entered by invitation only. Ask { $keeper } to invite you.
group-already-in = You are in { $group } already. See it with { $command }.
group-not-in-it = You are not in { $group }. Your groups are marked in { $command }.
group-in-none = You are in no study group. See what there is with { $list }, or start one with { $create }.
group-which = You are in several groups: { $groups }. Say which one with { $option }.
group-which-option = { $option }:NAME
group-no-such = There is no group called “{ $words }” here. See them all with { $command }.
group-is-gone = This group is gone. See those that are there with { $command }, in the server.
group-not-keeper = Only { $keeper }, who looks after { $group }, can do that, and admins. Ask one of them.
group-member-in-it = { $member } is in { $group } already.
group-invited-before = { $member } is invited to { $group } already, and was not told again. They join with { $command }.
group-member-not-in-it = { $member } is neither in { $group } nor invited to it.
group-no-such-member = I know nobody called “{ $words }” here, or several. I know whoever answered or used a command once.
group-not-here = { $member } is not in this server. Invite them here first.
group-not-a-bot = { $member } is a bot, and this is for people.
group-channel-taken = This channel belongs to { $group } already. Use another channel, or have it untied from that group first.
group-no-lines = Groups against each other do not go into a file. Take { $option } and name a group.
