-- By hand: a column with a default is added in place, so that a table with relations is not made anew.
ALTER TABLE "Item" ADD COLUMN "weight" INTEGER NOT NULL DEFAULT 1;
