import { Kbd, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { keyNames, SHORTCUTS, type ShortcutGroup } from './shortcuts';
import classes from './shortcut-list.module.css';

const APPLE = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

export function ShortcutList({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('editor');
  return (
    <Modal opened={opened} onClose={onClose} title={t('keys.title')} size={780}>
      <div className={classes.groups}>
        {(Object.keys(SHORTCUTS) as ShortcutGroup[]).map((group) => (
          <section key={group} className={classes.group}>
            <h3>{t(`keys.group.${group}`)}</h3>
            <dl>
              {SHORTCUTS[group].map(([act, keys]) => (
                <div key={act} className={classes.line}>
                  <dt>{t(`keys.act.${act}`)}</dt>
                  <dd>{keyNames(keys, APPLE).map((key) => <Kbd key={key} size="sm">{key}</Kbd>)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
