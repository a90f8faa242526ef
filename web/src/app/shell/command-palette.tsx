import { Spotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArticle, IconPhoto, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyOrNone } from '@/lib/session/use-session';
import { folded } from '@/ui/folded';
import { Palette } from '@/ui/palette';
import { StateMark } from '@/ui/piece-state';
import type { FoundView } from '@api/schemas';
import { foundQuery } from './find-everywhere';
import type { PlaceGroup } from './places';
import { useCommands } from './use-commands';

const FOUND_ICONS = { piece: IconArticle, person: IconUser, picture: IconPhoto };
const SHORTEST_QUERY = 2;

/** The snippet comes as HTML with marks; only its words are shown here. */
function wordsOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}

/** Enter without having moved means the first line. */
function chooseFirst(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const palette = event.currentTarget.closest('[role="dialog"]');
  if (palette?.querySelector('[data-selected]') === null) palette.querySelector<HTMLElement>('[data-action]')?.click();
}

export function CommandPalette({ groups }: { groups: PlaceGroup[] }) {
  const { t } = useTranslation('shell');
  const router = useRouter();
  const agency = useAgencyOrNone();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const found = useQuery({ ...foundQuery(agency?.id ?? '', q), enabled: agency !== null && q.length >= SHORTEST_QUERY });
  const commands = useCommands();
  const matches = (label: string) => folded(label).includes(folded(typed.trim()));
  const places = groups.flatMap((group) => group.places).filter((place) => matches(t(`place.${place.name}`)));
  const doable = commands.filter((command) => matches(command.label));
  const items = q.length >= SHORTEST_QUERY ? (found.data?.items ?? []) : [];
  const go = (link: string) => router.history.push(link);
  return (
    <Palette query={typed} onQuery={setTyped} onKeyDown={chooseFirst} label={t('find')} placeholder={t('palette.placeholder')}>
      {items.length > 0 && (
        <Spotlight.ActionsGroup label={t('palette.found')}>
          {items.map((one) => <Found key={`${one.kind}-${one.id}`} found={one} onGo={() => go(one.link)} />)}
        </Spotlight.ActionsGroup>
      )}
      {doable.length > 0 && (
        <Spotlight.ActionsGroup label={t('palette.commands')}>
          {doable.map((command) => (
            <Spotlight.Action key={command.label} label={command.label} leftSection={<command.icon size={18} stroke={1.7} />} onClick={command.run} />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {places.length > 0 && (
        <Spotlight.ActionsGroup label={t('palette.places')}>
          {places.map((place) => (
            <Spotlight.Action key={place.to} label={t(`place.${place.name}`)} leftSection={<place.icon size={18} stroke={1.7} />} onClick={() => go(place.to)} />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {items.length + doable.length + places.length === 0 && (
        <Spotlight.Empty>{found.isFetching ? t('palette.looking') : t('palette.nothing')}</Spotlight.Empty>
      )}
    </Palette>
  );
}

function Found({ found, onGo }: { found: FoundView; onGo: () => void }) {
  const Icon = FOUND_ICONS[found.kind];
  return (
    <Spotlight.Action
      label={found.title}
      description={wordsOf(found.snippetHtml)}
      leftSection={<Icon size={18} stroke={1.7} />}
      rightSection={found.state ? <StateMark state={found.state} /> : undefined}
      onClick={onGo}
    />
  );
}
