-- AlterEnum
ALTER TYPE "NotificationKind" ADD VALUE 'regrade_undone';
