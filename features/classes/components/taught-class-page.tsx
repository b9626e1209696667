import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Notice } from '@/components/notice';
import { Page, PageTitle } from '@/components/page';
import type { TaughtClass } from '../queries/get-class';
import { ClassSettings, TeacherSection } from './class-settings';
import { CodePanel } from './code-panel';
import { CompareSection } from './compare-section';
import { DoneNotice } from './done-notice';
import { Roster } from './roster';

type Props = {
  readonly group: TaughtClass;
  readonly done: string | undefined;
  /** What is set to the class. */
  readonly children: ReactNode;
};

/** A class as its teachers see it. */
export async function TaughtClassPage({ group, done, children }: Props) {
  const t = await getTranslations('classes.settings');
  return (
    <Page>
      <PageTitle>{group.name}</PageTitle>
      <DoneNotice done={done} />
      {group.archivedAt && <Notice>{t('archivedNotice', { date: group.archivedAt })}</Notice>}
      {children}
      <CodePanel group={group} />
      <Roster group={group} />
      <TeacherSection group={group} />
      <CompareSection group={group} />
      <ClassSettings group={group} />
    </Page>
  );
}
