-- What a workspace is spoken to in where all its members read it; each member is answered in their own app's language.

alter table workspace
    -- the code of a catalogue: en, de, fr, es, pt-BR, ja
    add language text collate "C" not null default 'en',
    add constraint languages_have_a_code check (language <> '');
