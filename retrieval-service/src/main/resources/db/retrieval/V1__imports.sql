create table retrieval.import (
    import_id text primary key,
    shop_id text not null,
    status jsonb not null,
    changed timestamptz not null default now()
);
