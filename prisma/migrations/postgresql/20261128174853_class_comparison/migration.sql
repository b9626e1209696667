-- AlterTable
ALTER TABLE "Class" ADD COLUMN     "comparedOn" TEXT,
ADD COLUMN     "comparesSince" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Enrollment" ADD COLUMN     "keepsOut" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ClassFigure" (
    "classId" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "low" DOUBLE PRECISION NOT NULL,
    "median" DOUBLE PRECISION NOT NULL,
    "high" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "ClassFigure_pkey" PRIMARY KEY ("classId","measure")
);

-- AddForeignKey
ALTER TABLE "ClassFigure" ADD CONSTRAINT "ClassFigure_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;
