-- Why something was decided, in the words of whoever decided it; empty: they did not say.
alter table decision
    add reason text not null default '',
    add constraint decisions_with_short_reasons check (char_length(reason) <= 200);
