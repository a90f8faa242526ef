import { Table, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { WorkflowDesign } from '@api/schemas';
import classes from './workflow.module.css';

const SECONDS = 60;

interface Props { design: WorkflowDesign; chosen: string | null; onChoose: (code: string) => void }

/** The same design in rows: what a phone shows, and what a screen reader reads in order. */
export function DesignTable({ design, chosen, onChoose }: Props) {
  const { t, i18n } = useTranslation('workflow');
  const format = useFormat();
  const name = (part: { nameVi: string; nameEn: string }) => (i18n.language === 'en' ? part.nameEn : part.nameVi);
  return (
    <div className={classes.tableBox}>
      <Table className={classes.table}>
        <Table.Thead>
          <Table.Tr><Table.Th>{t('step')}</Table.Th><Table.Th>{t('heldBy')}</Table.Th><Table.Th>{t('limit')}</Table.Th><Table.Th>{t('waysOn')}</Table.Th></Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {design.steps.map((step) => (
            <Table.Tr key={step.code} data-chosen={chosen === step.code || undefined}>
              <Table.Td><UnstyledButton className={classes.link} onClick={() => onChoose(step.code)}>{name(step)}</UnstyledButton></Table.Td>
              <Table.Td>{step.roles.map((role) => t(`role.${role}`)).join(', ')}</Table.Td>
              <Table.Td>{step.limitMinutes ? format.duration(step.limitMinutes * SECONDS) : ''}</Table.Td>
              <Table.Td>
                {design.transitions.filter((way) => way.from === step.code).map((way) => (
                  <UnstyledButton key={way.code} className={classes.link} data-chosen={chosen === way.code || undefined} onClick={() => onChoose(way.code)}>
                    {name(way)} → {name(design.steps.find((one) => one.code === way.to) ?? { nameVi: way.to, nameEn: way.to })}
                  </UnstyledButton>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
