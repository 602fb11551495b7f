-- The primary key finds a conversation's turns, and they are few enough to sort: this index only cost every turn two entries.
DROP INDEX turn_order;
