import { Table, Title } from '@mantine/core';
import type { StrategyTaskView } from '@api/schemas';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import classes from './strategy.module.css';

/** The appendix of tasks as printed; an empty cell is empty in the decision too. */
export function TaskTable({ tasks }: { tasks: StrategyTaskView[] }) {
  const { t } = useTranslation('strategy');
  const groups = [...new Set(tasks.map((task) => task.group))];
  return (
    <>
      {groups.map((group) => {
        const rows = tasks.filter((task) => task.group === group);
        return (
          <section key={group}>
            <Title order={2} mt="lg" mb={4}>{group}. {sentence(rows[0]?.groupTitle ?? '')}</Title>
            <Table.ScrollContainer minWidth={900}>
              <Table className={classes.figures}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th w={64}>{t('task.code')}</Table.Th><Table.Th w="34%">{t('task.text')}</Table.Th><Table.Th>{t('task.lead')}</Table.Th>
                    <Table.Th>{t('task.coordinating')}</Table.Th><Table.Th>{t('task.deliverable')}</Table.Th><Table.Th w={150}>{t('task.due')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>{rows.map((task) => <Row key={task.code} task={task} />)}</Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          </section>
        );
      })}
    </>
  );
}

function Row({ task }: { task: StrategyTaskView }) {
  const { t } = useTranslation('strategy');
  const format = useFormat();
  return (
    <Table.Tr>
      <Table.Td>{task.code}</Table.Td>
      <Table.Td>{task.text}</Table.Td>
      <Table.Td>{task.lead || <Absent />}</Table.Td>
      <Table.Td>{task.coordinating || <Absent />}</Table.Td>
      <Table.Td style={{ whiteSpace: 'pre-line' }}>{task.deliverable || <Absent />}</Table.Td>
      <Table.Td style={{ whiteSpace: 'pre-line' }}>
        {task.dueText}
        {task.dueTo !== null && <div className={classes.dim}>{t('task.until', { day: format.day(task.dueTo) })}</div>}
      </Table.Td>
    </Table.Tr>
  );
}

function Absent() {
  const { t } = useTranslation('strategy');
  return <span className={classes.absent}>{t('task.absent')}</span>;
}

/** Headings of decisions are printed in capitals, which read badly with Vietnamese marks. */
const sentence = (title: string) => title.charAt(0) + title.slice(1).toLocaleLowerCase('vi');
