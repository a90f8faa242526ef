import { SegmentedControl, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { CheckLevel, CheckSettingView } from '@api/schemas';
import { chooseLevel } from '../../api/checks/choose-level';
import { checkSettingsQuery } from '../../api/checks/get-settings';
import classes from './check-settings.module.css';

/** Each check with its purpose, what it does here, and why there is no choice where there is none. */
export function LevelsTable() {
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  const query = checkSettingsQuery(agency.id);
  const settings = useQuery(query);
  const choosing = useMutation({
    mutationFn: ({ code, level }: { code: string; level: CheckLevel }) => chooseLevel(agency.id, code, level),
    onSuccess: (after) => client.setQueryData(query.queryKey, after),
    onError: (error) => sayTrouble(problemText(error)),
  });
  return (
    <Loaded query={settings}>
      {({ items }) => (
        <ul className={classes.list}>
          {items.map((one) => (
            <LevelRow
              key={one.code}
              one={choosing.isPending && choosing.variables.code === one.code ? { ...one, level: choosing.variables.level } : one}
              onChoose={(level) => choosing.mutate({ code: one.code, level })}
            />
          ))}
        </ul>
      )}
    </Loaded>
  );
}

function LevelRow({ one, onChoose }: { one: CheckSettingView; onChoose: (level: CheckLevel) => void }) {
  const { t } = useTranslation('checks');
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Text fw={600}>{one.name}</Text>
        <Text fz={13} c="dimmed">{one.purpose}</Text>
        <Text fz={13} c="dimmed">
          {one.citation ? `${one.citation}. ` : ''}{t(`settings.from.${one.from}`)}
        </Text>
      </div>
      {one.allowed.length > 1 ? (
        <SegmentedControl
          size="xs"
          aria-label={one.name}
          data={one.allowed.map((level) => ({ value: level, label: t(`level.${level}`) }))}
          value={one.level}
          onChange={(level) => onChoose(level as CheckLevel)}
        />
      ) : (
        <Text fz={13} className={classes.fixed}>{t(one.citation ? 'settings.fixedByLaw' : 'settings.fixedByHouse', { level: t(`level.${one.level}`) })}</Text>
      )}
    </li>
  );
}
