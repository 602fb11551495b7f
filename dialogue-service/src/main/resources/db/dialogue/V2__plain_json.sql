-- Nothing looks into this JSON but the service, which wants it back as it was: jsonb would take it apart at every write.
ALTER TABLE conversation ALTER COLUMN state TYPE json USING state::json;
ALTER TABLE turn
    ALTER COLUMN command TYPE json USING command::json,
    ALTER COLUMN events TYPE json USING events::json,
    ALTER COLUMN stored TYPE json USING stored::json;
