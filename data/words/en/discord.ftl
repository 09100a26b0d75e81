## Choices

select-span = Time
select-whose = Board
select-board = { $place ->
    [everywhere] Everywhere here
   *[channel] This channel
 }
select-another-role = Another one about
select-pack = Practise one pack

## What the bot may do, as Discord's own client names it

right = { $right ->
    [view-channel] View Channel
    [send-messages] Send Messages
    [send-in-threads] Send Messages in Threads
    [embed-links] Embed Links
    [read-history] Read Message History
    [open-threads] Create Public Threads
    [manage-roles] Manage Roles
   *[pin] Pin Messages
 }

## Why a post did not go out

trouble-lacking = { $what ->
    [threads] I may not open threads in this channel. Give me { $rights } here
    [pin] I may not pin in this channel. Give me { $rights } here
    [roles] I may not give this role. Give me { $rights }, and in the server's list of roles drag my own role above it
   *[post] I may not post in this channel. Give me { $rights } here
 }
trouble-not-readable = it is not known whether this post arrived, and I may not read back, so I do not post it again. Give me { $right } here; then I look, and post what is missing
trouble-not-found = it is not known whether this post arrived, and more than { $messages } messages came since, so I cannot tell whether it is there and do not post it again
trouble-too-late = it was too late to post it
trouble-refused = it was refused (HTTP { $status }, code { $code }); the log says more
trouble-not-taken = it is not taken just now
trouble-unknown = whether it arrived is not known yet
trouble-channel-gone = the channel is gone; set the daily question up in another one
trouble-role-gone = the role is gone; give another one by hand
trouble-member-gone = they are not in this server any more, so they do not get it
