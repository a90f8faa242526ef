import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UsualWorkflowView } from '@api/schemas';
import { DesignTable } from './design-table';
import { Diagram } from './diagram';

export function UsualDesign({ usual }: { usual: UsualWorkflowView }) {
  const { t } = useTranslation('workflow');
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <section>
      <Text mb="sm">{t('usualHint')}</Text>
      <Diagram design={usual.design} chosen={chosen} faulty={NONE} onChoose={setChosen} />
      <DesignTable design={usual.design} onChoose={setChosen} chosen={chosen} />
    </section>
  );
}

const NONE: ReadonlySet<string> = new Set();
